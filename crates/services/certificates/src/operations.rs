// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_ca_bundle;
mod get_certificate_authority_bundle;
mod get_certificate_bundle;
mod list_certificate_authority_bundle_versions;
mod list_certificate_bundle_versions;

pub use self::get_ca_bundle::GetCaBundle;
pub use self::get_certificate_authority_bundle::GetCertificateAuthorityBundle;
pub use self::get_certificate_bundle::GetCertificateBundle;
pub use self::list_certificate_authority_bundle_versions::ListCertificateAuthorityBundleVersions;
pub use self::list_certificate_bundle_versions::ListCertificateBundleVersions;
