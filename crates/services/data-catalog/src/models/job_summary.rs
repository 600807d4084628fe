// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The key.
    pub key: String,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The key of the job definition.
    pub job_definition_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The type of the job.
    pub job_type: Option<models::JobType>,
    /// The type of the schedule.
    pub schedule_type: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The schedule of the job, as a cron nickname.
    pub schedule_cron_expression: Option<String>,
    /// The time from which the schedule is active.
    pub time_schedule_begin: Option<DateTime<Utc>>,
    /// The total number of executions of the schedule.
    pub execution_count: Option<i64>,
    /// The time of the latest execution of the job.
    pub time_of_latest_execution: Option<DateTime<Utc>>,
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
    /// The executions.
    pub executions: Option<Vec<models::JobExecutionSummary>>,
}

model! {
    JobSummary {
        key = "key";
        uri = "uri";
        display_name = "displayName";
        catalog_id = "catalogId";
        job_definition_key = "jobDefinitionKey";
        lifecycle_state = "lifecycleState";
        job_type = "jobType";
        schedule_type = "scheduleType";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        schedule_cron_expression = "scheduleCronExpression";
        time_schedule_begin = "timeScheduleBegin";
        execution_count = "executionCount";
        time_of_latest_execution = "timeOfLatestExecution";
        job_definition_name = "jobDefinitionName";
        data_asset_key = "dataAssetKey";
        glossary_key = "glossaryKey";
        error_code = "errorCode";
        error_message = "errorMessage";
        executions = "executions";
    }
}
