// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an enrollment status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrollmentStatusSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::EnrollmentStatusLifecycleState,
    /// The status.
    pub status: models::EnrollmentStatusStatus,
    /// The reason for the enrollment status.
    pub status_reason: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    EnrollmentStatusSummary {
        id = "id";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        status = "status";
        status_reason = "statusReason";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
