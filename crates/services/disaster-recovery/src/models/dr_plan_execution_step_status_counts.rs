// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DR plan execution step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionStepStatusCounts {
    /// The total steps.
    pub total_steps: i64,
    /// The remaining steps.
    pub remaining_steps: models::DrPlanExecutionRemainingStepStatusCounts,
    /// The skipped steps.
    pub skipped_steps: models::DrPlanExecutionSkippedStepStatusCounts,
    /// The successful steps.
    pub successful_steps: models::DrPlanExecutionSuccessfulStepStatusCounts,
    /// The warning steps.
    pub warning_steps: models::DrPlanExecutionWarningStepStatusCounts,
    /// The failed steps.
    pub failed_steps: models::DrPlanExecutionFailedStepStatusCounts,
}

model! {
    DrPlanExecutionStepStatusCounts {
        total_steps = "totalSteps";
        remaining_steps = "remainingSteps";
        skipped_steps = "skippedSteps";
        successful_steps = "successfulSteps";
        warning_steps = "warningSteps";
        failed_steps = "failedSteps";
    }
}
