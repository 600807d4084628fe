// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A job log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobLog {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The key of the job execution.
    pub job_execution_key: Option<String>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The severity.
    pub severity: Option<String>,
    /// The log message.
    pub log_message: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    JobLog {
        key = "key";
        job_execution_key = "jobExecutionKey";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        time_updated = "timeUpdated";
        time_created = "timeCreated";
        severity = "severity";
        log_message = "logMessage";
        uri = "uri";
    }
}
