// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI logging configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciLoggingConfiguration {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The OCID of the log.
    pub log_id: String,
    /// Whether events of jobs and tasks are written to the logs of the customer.
    pub is_job_task_events_propagation_enabled: Option<bool>,
}

model! {
    OciLoggingConfiguration, "type" = "OCI_LOGGING" {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
        optional {
            is_job_task_events_propagation_enabled = "isJobTaskEventsPropagationEnabled",
                with_is_job_task_events_propagation_enabled(bool);
        }
    }
}
