// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The key of the certificate, unique in the deployment: 1 to 32 alphanumeric characters,
    /// starting with a letter.
    pub key: String,
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The content of the PEM file with the SSL certificate, base64-encoded.
    pub certificate_content: String,
    /// The issuer.
    pub issuer: String,
    /// Whether the certificate is self-signed.
    pub is_self_signed: bool,
    /// The MD5 hash.
    pub md5_hash: String,
    /// The public key.
    pub public_key: String,
    /// The public key algorithm.
    pub public_key_algorithm: String,
    /// The public key size.
    pub public_key_size: i64,
    /// The serial number.
    pub serial: String,
    /// The subject.
    pub subject: String,
    /// The start time of the validity.
    pub time_valid_from: DateTime<Utc>,
    /// The end time of the validity.
    pub time_valid_to: DateTime<Utc>,
    /// The version.
    pub version: String,
    /// The sha1 hash.
    pub sha1_hash: String,
    /// The ID of the authority key.
    pub authority_key_id: String,
    /// Whether it is CA.
    pub is_ca: bool,
    /// The ID of the subject key.
    pub subject_key_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CertificateLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    Certificate {
        key = "key";
        deployment_id = "deploymentId";
        certificate_content = "certificateContent";
        issuer = "issuer";
        is_self_signed = "isSelfSigned";
        md5_hash = "md5Hash";
        public_key = "publicKey";
        public_key_algorithm = "publicKeyAlgorithm";
        public_key_size = "publicKeySize";
        serial = "serial";
        subject = "subject";
        time_valid_from = "timeValidFrom";
        time_valid_to = "timeValidTo";
        version = "version";
        sha1_hash = "sha1Hash";
        authority_key_id = "authorityKeyId";
        is_ca = "isCa";
        subject_key_id = "subjectKeyId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
