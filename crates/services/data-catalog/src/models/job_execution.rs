// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A job execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecution {
    /// The key.
    pub key: String,
    /// The key of the job.
    pub job_key: Option<String>,
    /// The type of the job.
    pub job_type: Option<models::JobExecutionJobType>,
    /// The subtype.
    pub sub_type: Option<String>,
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
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The ID of the process that executes an external job.
    pub process_key: Option<String>,
    /// The URL of the job and its status, if it is an external process.
    pub external_url: Option<String>,
    /// The key of the event.
    pub event_key: Option<String>,
    /// The key of the data entity.
    pub data_entity_key: Option<String>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    JobExecution {
        key = "key";
        job_key = "jobKey";
        job_type = "jobType";
        sub_type = "subType";
        parent_key = "parentKey";
        schedule_instance_key = "scheduleInstanceKey";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        error_code = "errorCode";
        error_message = "errorMessage";
        process_key = "processKey";
        external_url = "externalUrl";
        event_key = "eventKey";
        data_entity_key = "dataEntityKey";
        created_by_id = "createdById";
        updated_by = "updatedBy";
        uri = "uri";
        properties = "properties";
    }
}
