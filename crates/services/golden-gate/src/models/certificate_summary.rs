// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSummary {
    /// The key of the certificate, unique in the deployment: 1 to 32 alphanumeric characters,
    /// starting with a letter.
    pub key: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CertificateLifecycleState,
    /// The subject.
    pub subject: String,
    /// Whether the certificate is self-signed.
    pub is_self_signed: bool,
    /// The end time of the validity.
    pub time_valid_to: DateTime<Utc>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    CertificateSummary {
        key = "key";
        lifecycle_state = "lifecycleState";
        subject = "subject";
        is_self_signed = "isSelfSigned";
        time_valid_to = "timeValidTo";
        time_created = "timeCreated";
    }
}
