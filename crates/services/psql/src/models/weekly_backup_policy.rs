// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A weekly backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeeklyBackupPolicy {
    /// The retention days.
    pub retention_days: Option<i64>,
    /// The copy policy.
    pub copy_policy: Option<models::BackupCopyPolicy>,
    /// The days of the week.
    pub days_of_the_week: Vec<models::WeeklyBackupPolicyDaysOfTheWeek>,
    /// The start of the backup, as an hour of the day.
    pub backup_start: String,
}

model! {
    WeeklyBackupPolicy, "kind" = "WEEKLY" {
        required {
            days_of_the_week = "daysOfTheWeek",
                with_days_of_the_week([models::WeeklyBackupPolicyDaysOfTheWeek]);
            backup_start = "backupStart", with_backup_start(String);
        }
        optional {
            retention_days = "retentionDays", with_retention_days(i64);
            copy_policy = "copyPolicy", with_copy_policy(models::BackupCopyPolicy);
        }
    }
}
