// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a certificate bundle version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateBundleVersionSummary {
    /// The OCID of the certificate.
    pub certificate_id: String,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The name of the certificate.
    pub certificate_name: String,
    /// The version number.
    pub version_number: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The stages.
    pub stages: Vec<models::CertificateBundleVersionStage>,
    /// The revocation status.
    pub revocation_status: Option<models::RevocationStatus>,
}

model! {
    CertificateBundleVersionSummary {
        certificate_id = "certificateId";
        serial_number = "serialNumber";
        version_name = "versionName";
        certificate_name = "certificateName";
        version_number = "versionNumber";
        time_created = "timeCreated";
        validity = "validity";
        time_of_deletion = "timeOfDeletion";
        stages = "stages";
        revocation_status = "revocationStatus";
    }
}
