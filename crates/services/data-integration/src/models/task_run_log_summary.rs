// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a task run log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRunLogSummary {
    /// The message.
    pub message: Option<String>,
}

model! {
    TaskRunLogSummary {
        message = "message";
    }
}
