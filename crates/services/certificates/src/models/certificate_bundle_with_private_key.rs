// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A certificate bundle with private key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateBundleWithPrivateKey {
    /// The OCID of the certificate.
    pub certificate_id: String,
    /// The name of the certificate.
    pub certificate_name: String,
    /// The version number.
    pub version_number: i64,
    /// The serial number.
    pub serial_number: String,
    /// The certificate in PEM format.
    pub certificate_pem: Option<String>,
    /// The certificate chain in PEM format.
    pub cert_chain_pem: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The period of validity.
    pub validity: models::Validity,
    /// The name of the version.
    pub version_name: Option<String>,
    /// The stages.
    pub stages: Vec<models::CertificateBundleStage>,
    /// The revocation status.
    pub revocation_status: Option<models::RevocationStatus>,
    /// The private key, in PEM format.
    pub private_key_pem: Secret,
    /// The passphrase of the private key.
    pub private_key_pem_passphrase: Option<Secret>,
}

model! {
    CertificateBundleWithPrivateKey, "certificateBundleType" = "CERTIFICATE_CONTENT_WITH_PRIVATE_KEY" {
        certificate_id = "certificateId";
        certificate_name = "certificateName";
        version_number = "versionNumber";
        serial_number = "serialNumber";
        certificate_pem = "certificatePem";
        cert_chain_pem = "certChainPem";
        time_created = "timeCreated";
        validity = "validity";
        version_name = "versionName";
        stages = "stages";
        revocation_status = "revocationStatus";
        private_key_pem = "privateKeyPem";
        private_key_pem_passphrase = "privateKeyPemPassphrase";
    }
}
