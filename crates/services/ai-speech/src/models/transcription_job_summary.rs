// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a transcription job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionJobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The number of tasks of the job.
    pub total_tasks: Option<i64>,
    /// The number of tasks of the job that are not finished.
    pub outstanding_tasks: Option<i64>,
    /// The number of successful tasks of the job.
    pub successful_tasks: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TranscriptionJobLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TranscriptionJobSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        total_tasks = "totalTasks";
        outstanding_tasks = "outstandingTasks";
        successful_tasks = "successfulTasks";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
