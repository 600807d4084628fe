// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a job log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobLogSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The key of the job execution.
    pub job_execution_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The severity.
    pub severity: Option<String>,
    /// The log message.
    pub log_message: Option<String>,
}

model! {
    JobLogSummary {
        key = "key";
        job_execution_key = "jobExecutionKey";
        uri = "uri";
        time_created = "timeCreated";
        severity = "severity";
        log_message = "logMessage";
    }
}
