// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a certificate authority bundle version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityBundleVersionSummary {
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: String,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version number.
    pub version_number: i64,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The name of the certificate authority.
    pub certificate_authority_name: String,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The stages.
    pub stages: Vec<models::CertificateAuthorityBundleVersionStage>,
    /// The revocation status.
    pub revocation_status: Option<models::RevocationStatus>,
}

model! {
    CertificateAuthorityBundleVersionSummary {
        certificate_authority_id = "certificateAuthorityId";
        serial_number = "serialNumber";
        time_created = "timeCreated";
        version_number = "versionNumber";
        version_name = "versionName";
        certificate_authority_name = "certificateAuthorityName";
        time_of_deletion = "timeOfDeletion";
        validity = "validity";
        stages = "stages";
        revocation_status = "revocationStatus";
    }
}
