// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a precheck execution option to switchover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchoverPrecheckExecutionOptionDetails {
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    SwitchoverPrecheckExecutionOptionDetails, "planExecutionType" = "SWITCHOVER_PRECHECK" {
        optional {
            are_warnings_ignored = "areWarningsIgnored", with_are_warnings_ignored(bool);
        }
    }
}
