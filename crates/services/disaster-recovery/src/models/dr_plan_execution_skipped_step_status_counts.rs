// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DR plan execution skipped step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionSkippedStepStatusCounts {
    /// The total skipped.
    pub total_skipped: i64,
    /// The number of disabled items.
    pub disabled: i64,
    /// The failed ignored.
    pub failed_ignored: i64,
    /// The timed out ignored.
    pub timed_out_ignored: i64,
    /// The value of `canceled`.
    pub canceled: i64,
}

model! {
    DrPlanExecutionSkippedStepStatusCounts {
        total_skipped = "totalSkipped";
        disabled = "disabled";
        failed_ignored = "failedIgnored";
        timed_out_ignored = "timedOutIgnored";
        canceled = "canceled";
    }
}
