// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A job definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDefinition {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The type of the job.
    pub job_type: Option<models::JobDefinitionJobType>,
    /// Whether the job or update is incremental.
    pub is_incremental: Option<bool>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// The internal version of the job.
    pub internal_version: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobDefinitionLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// Whether the harvest extracts sample data.
    pub is_sample_data_extracted: Option<bool>,
    /// The size of the sample data for the harvest. In MB.
    pub sample_data_size_in_mbs: Option<i64>,
    /// The start of the latest execution.
    pub time_latest_execution_started: Option<DateTime<Utc>>,
    /// The end of the latest execution. Null while it is running.
    pub time_latest_execution_ended: Option<DateTime<Utc>>,
    /// The state of the job execution.
    pub job_execution_state: Option<models::JobDefinitionJobExecutionState>,
    /// The type of the schedule.
    pub schedule_type: Option<models::JobDefinitionScheduleType>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    JobDefinition {
        key = "key";
        display_name = "displayName";
        catalog_id = "catalogId";
        job_type = "jobType";
        is_incremental = "isIncremental";
        data_asset_key = "dataAssetKey";
        glossary_key = "glossaryKey";
        description = "description";
        connection_key = "connectionKey";
        internal_version = "internalVersion";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        uri = "uri";
        is_sample_data_extracted = "isSampleDataExtracted";
        sample_data_size_in_mbs = "sampleDataSizeInMBs";
        time_latest_execution_started = "timeLatestExecutionStarted";
        time_latest_execution_ended = "timeLatestExecutionEnded";
        job_execution_state = "jobExecutionState";
        schedule_type = "scheduleType";
        properties = "properties";
    }
}
