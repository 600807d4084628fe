// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a long term back up schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTermBackUpScheduleDetails {
    /// The repeat cadence.
    pub repeat_cadence: Option<models::LongTermBackUpScheduleRepeatCadence>,
    /// The time of the backup.
    pub time_of_backup: Option<DateTime<Utc>>,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// Whether to delete the object. Default: `false`.
    pub is_disabled: Option<bool>,
}

model! {
    LongTermBackUpScheduleDetails {
        optional {
            repeat_cadence = "repeatCadence",
                with_repeat_cadence(models::LongTermBackUpScheduleRepeatCadence);
            time_of_backup = "timeOfBackup", with_time_of_backup(DateTime<Utc>);
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64);
            is_disabled = "isDisabled", with_is_disabled(bool);
        }
    }
}
