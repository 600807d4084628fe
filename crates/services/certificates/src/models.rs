// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod ca_bundle;
mod certificate_authority_bundle;
mod certificate_authority_bundle_stage;
mod certificate_authority_bundle_version_collection;
mod certificate_authority_bundle_version_stage;
mod certificate_authority_bundle_version_summary;
mod certificate_bundle;
mod certificate_bundle_public_only;
mod certificate_bundle_stage;
mod certificate_bundle_version_collection;
mod certificate_bundle_version_stage;
mod certificate_bundle_version_summary;
mod certificate_bundle_with_private_key;
mod get_certificate_authority_bundle_stage;
mod get_certificate_bundle_certificate_bundle_type;
mod get_certificate_bundle_stage;
mod list_certificate_authority_bundle_versions_sort_by;
mod list_certificate_bundle_versions_sort_by;
mod revocation_status;
mod revocation_status_revocation_reason;
mod sort_order;
mod validity;

pub use self::ca_bundle::CaBundle;
pub use self::certificate_authority_bundle::CertificateAuthorityBundle;
pub use self::certificate_authority_bundle_stage::CertificateAuthorityBundleStage;
pub use self::certificate_authority_bundle_version_collection::CertificateAuthorityBundleVersionCollection;
pub use self::certificate_authority_bundle_version_stage::CertificateAuthorityBundleVersionStage;
pub use self::certificate_authority_bundle_version_summary::CertificateAuthorityBundleVersionSummary;
pub use self::certificate_bundle::CertificateBundle;
pub use self::certificate_bundle_public_only::CertificateBundlePublicOnly;
pub use self::certificate_bundle_stage::CertificateBundleStage;
pub use self::certificate_bundle_version_collection::CertificateBundleVersionCollection;
pub use self::certificate_bundle_version_stage::CertificateBundleVersionStage;
pub use self::certificate_bundle_version_summary::CertificateBundleVersionSummary;
pub use self::certificate_bundle_with_private_key::CertificateBundleWithPrivateKey;
pub use self::get_certificate_authority_bundle_stage::GetCertificateAuthorityBundleStage;
pub use self::get_certificate_bundle_certificate_bundle_type::GetCertificateBundleCertificateBundleType;
pub use self::get_certificate_bundle_stage::GetCertificateBundleStage;
pub use self::list_certificate_authority_bundle_versions_sort_by::ListCertificateAuthorityBundleVersionsSortBy;
pub use self::list_certificate_bundle_versions_sort_by::ListCertificateBundleVersionsSortBy;
pub use self::revocation_status::RevocationStatus;
pub use self::revocation_status_revocation_reason::RevocationStatusRevocationReason;
pub use self::sort_order::SortOrder;
pub use self::validity::Validity;
