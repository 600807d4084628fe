// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Failover execution options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverExecutionOptions {
    /// Whether prechecks run before the plan execution.
    pub are_prechecks_enabled: Option<bool>,
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    FailoverExecutionOptions, "planExecutionType" = "FAILOVER" {
        are_prechecks_enabled = "arePrechecksEnabled";
        are_warnings_ignored = "areWarningsIgnored";
    }
}
