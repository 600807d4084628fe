// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an abstract frequency.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractFrequencyDetails by "modelType" {
        Custom(models::CustomFrequencyDetails) = "CUSTOM", as_custom;
        Daily(models::DailyFrequencyDetails) = "DAILY", as_daily;
        Hourly(models::HourlyFrequencyDetails) = "HOURLY", as_hourly;
        Monthly(models::MonthlyFrequencyDetails) = "MONTHLY", as_monthly;
        MonthlyRule(models::MonthlyRuleFrequencyDetails) = "MONTHLY_RULE", as_monthly_rule;
        Weekly(models::WeeklyFrequencyDetails) = "WEEKLY", as_weekly;
    }
    shared {
        /// The frequency.
        frequency = "frequency", copy models::AbstractFrequencyFrequency, in Custom Daily Hourly
            Monthly MonthlyRule Weekly;
    }
}
