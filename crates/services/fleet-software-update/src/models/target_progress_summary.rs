// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a target progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetProgressSummary {
    /// The type of the operation.
    pub operation_type: Option<models::TargetProgressOperationType>,
    /// The progress of the operation, in percent.
    pub progress_of_operation: Option<i64>,
}

model! {
    TargetProgressSummary {
        operation_type = "operationType";
        progress_of_operation = "progressOfOperation";
    }
}
