// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The preference.
    pub preference: Option<models::MaintenanceWindowPreference>,
    /// The patching mode: `ROLLING`, the default, or `NONROLLING`, which involves downtime.
    pub patching_mode: Option<models::MaintenanceWindowPatchingMode>,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes.
    pub custom_action_timeout_in_mins: Option<i64>,
    /// Whether monthly patching is enabled.
    pub is_monthly_patching_enabled: Option<bool>,
    /// The months of the year for the maintenance.
    pub months: Option<Vec<models::Month>>,
    /// The weeks of the month for the maintenance.
    pub weeks_of_month: Option<Vec<i64>>,
    /// The days of the week.
    pub days_of_week: Option<Vec<models::DayOfWeek>>,
    /// The hours of the day.
    pub hours_of_day: Option<Vec<i64>>,
    /// The lead time before a downtime, in weeks.
    pub lead_time_in_weeks: Option<i64>,
    /// The skip rus.
    pub skip_ru: Option<Vec<bool>>,
}

model! {
    MaintenanceWindow {
        optional {
            preference = "preference", with_preference(models::MaintenanceWindowPreference);
            patching_mode = "patchingMode",
                with_patching_mode(models::MaintenanceWindowPatchingMode);
            is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled",
                with_is_custom_action_timeout_enabled(bool);
            custom_action_timeout_in_mins = "customActionTimeoutInMins",
                with_custom_action_timeout_in_mins(i64);
            is_monthly_patching_enabled = "isMonthlyPatchingEnabled",
                with_is_monthly_patching_enabled(bool);
            months = "months", with_months([models::Month]);
            weeks_of_month = "weeksOfMonth", with_weeks_of_month([i64]);
            days_of_week = "daysOfWeek", with_days_of_week([models::DayOfWeek]);
            hours_of_day = "hoursOfDay", with_hours_of_day([i64]);
            lead_time_in_weeks = "leadTimeInWeeks", with_lead_time_in_weeks(i64);
            skip_ru = "skipRu", with_skip_ru([bool]);
        }
    }
}
