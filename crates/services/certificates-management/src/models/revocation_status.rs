// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A revocation status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevocationStatus {
    /// The time of the revocation.
    pub time_of_revocation: DateTime<Utc>,
    /// The reason for the revocation.
    pub revocation_reason: models::RevocationStatusRevocationReason,
}

model! {
    RevocationStatus {
        time_of_revocation = "timeOfRevocation";
        revocation_reason = "revocationReason";
    }
}
