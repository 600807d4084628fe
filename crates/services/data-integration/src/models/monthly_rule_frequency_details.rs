// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a monthly rule frequency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyRuleFrequencyDetails {
    /// The frequency.
    pub frequency: Option<models::AbstractFrequencyFrequency>,
    /// The week of month.
    pub week_of_month: Option<models::MonthlyRuleFrequencyWeekOfMonth>,
    /// The number of units of the frequency between two runs of the schedule.
    pub interval: Option<i64>,
    /// The time.
    pub time: Option<models::Time>,
    /// The day of the week.
    pub day_of_week: Option<models::MonthlyRuleFrequencyDayOfWeek>,
}

model! {
    MonthlyRuleFrequencyDetails, "modelType" = "MONTHLY_RULE" {
        optional {
            frequency = "frequency", with_frequency(models::AbstractFrequencyFrequency);
            week_of_month = "weekOfMonth",
                with_week_of_month(models::MonthlyRuleFrequencyWeekOfMonth);
            interval = "interval", with_interval(i64);
            time = "time", with_time(models::Time);
            day_of_week = "dayOfWeek", with_day_of_week(models::MonthlyRuleFrequencyDayOfWeek);
        }
    }
}
