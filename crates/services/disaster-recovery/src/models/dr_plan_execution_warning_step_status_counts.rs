// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DR plan execution warning step status counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionWarningStepStatusCounts {
    /// The total warnings.
    pub total_warnings: i64,
    /// The number of warnings ignored.
    pub warnings_ignored: i64,
}

model! {
    DrPlanExecutionWarningStepStatusCounts {
        total_warnings = "totalWarnings";
        warnings_ignored = "warningsIgnored";
    }
}
