// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A credential rotation status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialRotationStatus {
    /// The time when the auto completion was scheduled.
    pub time_auto_completion_scheduled: Option<DateTime<Utc>>,
    /// The status.
    pub status: models::CredentialRotationStatusStatus,
    /// The details of the status.
    pub status_details: models::CredentialRotationStatusStatusDetails,
}

model! {
    CredentialRotationStatus {
        time_auto_completion_scheduled = "timeAutoCompletionScheduled";
        status = "status";
        status_details = "statusDetails";
    }
}
