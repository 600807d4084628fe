// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an OCI logging configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOciLoggingConfiguration {
    /// Whether events of jobs and tasks are written to the logs of the customer.
    pub is_job_task_events_propagation_enabled: bool,
}

model! {
    UpdateOciLoggingConfiguration, "type" = "OCI_LOGGING" {
        required {
            is_job_task_events_propagation_enabled = "isJobTaskEventsPropagationEnabled",
                with_is_job_task_events_propagation_enabled(bool);
        }
    }
}
