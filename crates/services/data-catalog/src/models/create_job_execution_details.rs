// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of a job execution to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobExecutionDetails {
    /// The subtype.
    pub sub_type: Option<String>,
    /// The type of the job.
    pub job_type: Option<models::JobExecutionJobType>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobExecutionLifecycleState>,
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The key of the external scheduler resource that triggered the execution. Null if there is
    /// none.
    pub schedule_instance_key: Option<String>,
    /// The ID of the process that executes an external job.
    pub process_key: Option<String>,
    /// The URL of the job and its status, if it is an external process.
    pub external_url: Option<String>,
    /// The key of the event.
    pub event_key: Option<String>,
    /// The key of the data entity.
    pub data_entity_key: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateJobExecutionDetails {
        optional {
            sub_type = "subType", with_sub_type(String);
            job_type = "jobType", with_job_type(models::JobExecutionJobType);
            parent_key = "parentKey", with_parent_key(String);
            time_started = "timeStarted", with_time_started(DateTime<Utc>);
            time_ended = "timeEnded", with_time_ended(DateTime<Utc>);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::JobExecutionLifecycleState);
            error_code = "errorCode", with_error_code(String);
            error_message = "errorMessage", with_error_message(String);
            schedule_instance_key = "scheduleInstanceKey", with_schedule_instance_key(String);
            process_key = "processKey", with_process_key(String);
            external_url = "externalUrl", with_external_url(String);
            event_key = "eventKey", with_event_key(String);
            data_entity_key = "dataEntityKey", with_data_entity_key(String);
            properties = "properties", with_properties({{String}});
        }
    }
}
