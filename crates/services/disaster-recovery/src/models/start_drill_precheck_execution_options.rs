// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Start drill precheck execution options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartDrillPrecheckExecutionOptions {
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    StartDrillPrecheckExecutionOptions, "planExecutionType" = "START_DRILL_PRECHECK" {
        are_warnings_ignored = "areWarningsIgnored";
    }
}
