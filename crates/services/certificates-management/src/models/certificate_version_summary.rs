// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a certificate version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateVersionSummary {
    /// The OCID of the certificate.
    pub certificate_id: String,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version number.
    pub version_number: i64,
    /// The version number of the certificate authority that is the issuer.
    pub issuer_ca_version_number: Option<i64>,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The subject alternative names.
    pub subject_alternative_names: Option<Vec<models::CertificateSubjectAlternativeName>>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The rotation states of the version.
    pub stages: Vec<models::VersionStage>,
    /// The revocation status.
    pub revocation_status: Option<models::RevocationStatus>,
}

model! {
    CertificateVersionSummary {
        certificate_id = "certificateId";
        serial_number = "serialNumber";
        time_created = "timeCreated";
        version_number = "versionNumber";
        issuer_ca_version_number = "issuerCaVersionNumber";
        version_name = "versionName";
        subject_alternative_names = "subjectAlternativeNames";
        time_of_deletion = "timeOfDeletion";
        validity = "validity";
        stages = "stages";
        revocation_status = "revocationStatus";
    }
}
