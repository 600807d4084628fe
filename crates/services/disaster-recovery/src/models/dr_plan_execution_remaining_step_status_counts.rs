// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DR plan execution remaining step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionRemainingStepStatusCounts {
    /// The total remaining.
    pub total_remaining: i64,
    /// The number of queued items.
    pub queued: i64,
    /// The value of `paused`.
    pub paused: i64,
    /// The number of items in progress.
    pub in_progress: i64,
}

model! {
    DrPlanExecutionRemainingStepStatusCounts {
        total_remaining = "totalRemaining";
        queued = "queued";
        paused = "paused";
        in_progress = "inProgress";
    }
}
