// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Start drill execution options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartDrillExecutionOptions {
    /// Whether prechecks run before the plan execution.
    pub are_prechecks_enabled: Option<bool>,
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    StartDrillExecutionOptions, "planExecutionType" = "START_DRILL" {
        are_prechecks_enabled = "arePrechecksEnabled";
        are_warnings_ignored = "areWarningsIgnored";
    }
}
