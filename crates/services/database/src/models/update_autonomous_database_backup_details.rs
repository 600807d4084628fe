// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an autonomous database backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousDatabaseBackupDetails {
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousDatabaseBackupDetails {
        optional {
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64),
                clear_retention_period_in_days;
        }
    }
}
