// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a job definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDefinitionSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The type of the job.
    pub job_type: Option<models::JobDefinitionJobType>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobDefinitionLifecycleState>,
    /// Whether the harvest extracts sample data.
    pub is_sample_data_extracted: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// The start of the latest execution.
    pub time_latest_execution_started: Option<DateTime<Utc>>,
    /// The end of the latest execution. Null while it is running.
    pub time_latest_execution_ended: Option<DateTime<Utc>>,
    /// The state of the job execution.
    pub job_execution_state: Option<models::JobDefinitionJobExecutionState>,
    /// The type of the schedule.
    pub schedule_type: Option<models::JobDefinitionScheduleType>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
}

model! {
    JobDefinitionSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        uri = "uri";
        job_type = "jobType";
        lifecycle_state = "lifecycleState";
        is_sample_data_extracted = "isSampleDataExtracted";
        time_created = "timeCreated";
        connection_key = "connectionKey";
        time_latest_execution_started = "timeLatestExecutionStarted";
        time_latest_execution_ended = "timeLatestExecutionEnded";
        job_execution_state = "jobExecutionState";
        schedule_type = "scheduleType";
        data_asset_key = "dataAssetKey";
        glossary_key = "glossaryKey";
    }
}
