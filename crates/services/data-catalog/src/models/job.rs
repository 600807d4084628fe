// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The type of the job.
    pub job_type: Option<models::JobType>,
    /// The schedule of the job, as a cron nickname.
    pub schedule_cron_expression: Option<String>,
    /// The time from which the schedule is active.
    pub time_schedule_begin: Option<DateTime<Utc>>,
    /// The end time of the schedule.
    pub time_schedule_end: Option<DateTime<Utc>>,
    /// The type of the schedule.
    pub schedule_type: Option<models::JobScheduleType>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// The key of the job definition.
    pub job_definition_key: Option<String>,
    /// The internal version of the job.
    pub internal_version: Option<String>,
    /// The total number of executions of the schedule.
    pub execution_count: Option<i64>,
    /// The time of the latest execution of the job.
    pub time_of_latest_execution: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The display name of the job definition.
    pub job_definition_name: Option<String>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    Job {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        job_type = "jobType";
        schedule_cron_expression = "scheduleCronExpression";
        time_schedule_begin = "timeScheduleBegin";
        time_schedule_end = "timeScheduleEnd";
        schedule_type = "scheduleType";
        connection_key = "connectionKey";
        job_definition_key = "jobDefinitionKey";
        internal_version = "internalVersion";
        execution_count = "executionCount";
        time_of_latest_execution = "timeOfLatestExecution";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        job_definition_name = "jobDefinitionName";
        data_asset_key = "dataAssetKey";
        glossary_key = "glossaryKey";
        error_code = "errorCode";
        error_message = "errorMessage";
        uri = "uri";
    }
}
