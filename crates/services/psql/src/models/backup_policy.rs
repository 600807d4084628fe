// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A backup policy.
    ///
    /// The field `kind` selects the variant.
    pub enum BackupPolicy by "kind" {
        Daily(models::DailyBackupPolicy) = "DAILY", as_daily;
        Monthly(models::MonthlyBackupPolicy) = "MONTHLY", as_monthly;
        None(models::NoneBackupPolicy) = "NONE", as_none;
        Weekly(models::WeeklyBackupPolicy) = "WEEKLY", as_weekly;
    }
    shared {
        /// The retention days.
        retention_days = "retentionDays", copy i64, in Daily Monthly None Weekly;
        /// The copy policy.
        copy_policy = "copyPolicy", ref models::BackupCopyPolicy, in Daily Monthly None Weekly;
    }
}
