// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an execution option to failover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailoverExecutionOptionDetails {
    /// Whether prechecks run before the plan execution.
    pub are_prechecks_enabled: Option<bool>,
    /// Whether to ignore warnings during the plan execution.
    pub are_warnings_ignored: Option<bool>,
}

model! {
    FailoverExecutionOptionDetails, "planExecutionType" = "FAILOVER" {
        optional {
            are_prechecks_enabled = "arePrechecksEnabled", with_are_prechecks_enabled(bool);
            are_warnings_ignored = "areWarningsIgnored", with_are_warnings_ignored(bool);
        }
    }
}
