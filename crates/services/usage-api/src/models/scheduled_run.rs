// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A scheduled run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledRun {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the schedule.
    pub schedule_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledRunLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
}

model! {
    ScheduledRun {
        id = "id";
        schedule_id = "scheduleId";
        time_created = "timeCreated";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
