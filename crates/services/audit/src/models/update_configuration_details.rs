// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigurationDetails {
    /// The retention period, in days. Example: `90`.
    pub retention_period_days: i64,
}

model! {
    UpdateConfigurationDetails {
        required {
            retention_period_days = "retentionPeriodDays", with_retention_period_days(i64);
        }
    }
}
