// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DR plan execution failed step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionFailedStepStatusCounts {
    /// The total failed.
    pub total_failed: i64,
    /// The number of failed steps.
    pub failed: i64,
    /// The number of items that timed out.
    pub timed_out: i64,
}

model! {
    DrPlanExecutionFailedStepStatusCounts {
        total_failed = "totalFailed";
        failed = "failed";
        timed_out = "timedOut";
    }
}
