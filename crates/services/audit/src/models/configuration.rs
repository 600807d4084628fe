// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The retention period, in days. Example: `90`.
    pub retention_period_days: Option<i64>,
}

model! {
    Configuration {
        retention_period_days = "retentionPeriodDays";
    }
}
