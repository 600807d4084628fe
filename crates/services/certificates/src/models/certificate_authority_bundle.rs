// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A certificate authority bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityBundle {
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: String,
    /// The name of the certificate authority.
    pub certificate_authority_name: String,
    /// The serial number.
    pub serial_number: String,
    /// The certificate in PEM format.
    pub certificate_pem: String,
    /// The certificate chain in PEM format.
    pub cert_chain_pem: Option<String>,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version number.
    pub version_number: i64,
    /// The period of validity.
    pub validity: models::Validity,
    /// The stages.
    pub stages: Vec<models::CertificateAuthorityBundleStage>,
    /// The revocation status.
    pub revocation_status: Option<models::RevocationStatus>,
}

model! {
    CertificateAuthorityBundle {
        certificate_authority_id = "certificateAuthorityId";
        certificate_authority_name = "certificateAuthorityName";
        serial_number = "serialNumber";
        certificate_pem = "certificatePem";
        cert_chain_pem = "certChainPem";
        version_name = "versionName";
        time_created = "timeCreated";
        version_number = "versionNumber";
        validity = "validity";
        stages = "stages";
        revocation_status = "revocationStatus";
    }
}
