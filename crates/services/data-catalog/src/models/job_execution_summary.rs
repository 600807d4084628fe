// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a job execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecutionSummary {
    /// The key.
    pub key: String,
    /// The key of the job.
    pub job_key: Option<String>,
    /// The type of the job.
    pub job_type: Option<models::JobExecutionJobType>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The key of the external scheduler resource that triggered the execution. Null if there is
    /// none.
    pub schedule_instance_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobExecutionLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    JobExecutionSummary {
        key = "key";
        job_key = "jobKey";
        job_type = "jobType";
        parent_key = "parentKey";
        schedule_instance_key = "scheduleInstanceKey";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        uri = "uri";
    }
}
