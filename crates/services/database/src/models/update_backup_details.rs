// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupDetails {
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// The retention of the long-term backup, in years.
    pub retention_period_in_years: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateBackupDetails {
        optional {
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64),
                clear_retention_period_in_days;
            retention_period_in_years = "retentionPeriodInYears",
                with_retention_period_in_years(i64), clear_retention_period_in_years;
        }
    }
}
