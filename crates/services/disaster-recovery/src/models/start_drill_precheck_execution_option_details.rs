// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a drill precheck execution option to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartDrillPrecheckExecutionOptionDetails {
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    StartDrillPrecheckExecutionOptionDetails, "planExecutionType" = "START_DRILL_PRECHECK" {
        optional {
            are_warnings_ignored = "areWarningsIgnored", with_are_warnings_ignored(bool);
        }
    }
}
