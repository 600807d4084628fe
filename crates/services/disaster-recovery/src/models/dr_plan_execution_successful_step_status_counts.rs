// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DR plan execution successful step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionSuccessfulStepStatusCounts {
    /// The total successful.
    pub total_successful: i64,
    /// The value of `succeeded`.
    pub succeeded: i64,
}

model! {
    DrPlanExecutionSuccessfulStepStatusCounts {
        total_successful = "totalSuccessful";
        succeeded = "succeeded";
    }
}
