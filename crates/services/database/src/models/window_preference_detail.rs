// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A window preference detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WindowPreferenceDetail {
    /// The months of the year for the maintenance.
    pub months: Option<Vec<models::Month>>,
    /// The weeks of the month for the maintenance.
    pub weeks_of_month: Vec<i64>,
    /// The days of the week.
    pub days_of_week: Vec<models::DayOfWeek>,
    /// The start time.
    pub start_time: String,
    /// The duration. In minutes.
    pub duration: i64,
    /// Whether the planned duration of the scheduling window is strictly enforced. Default:
    /// `false`.
    pub is_enforced_duration: bool,
}

model! {
    WindowPreferenceDetail {
        required {
            weeks_of_month = "weeksOfMonth", with_weeks_of_month([i64]);
            days_of_week = "daysOfWeek", with_days_of_week([models::DayOfWeek]);
            start_time = "startTime", with_start_time(String);
            duration = "duration", with_duration(i64);
            is_enforced_duration = "isEnforcedDuration", with_is_enforced_duration(bool);
        }
        optional {
            months = "months", with_months([models::Month]);
        }
    }
}
