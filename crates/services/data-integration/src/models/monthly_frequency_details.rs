// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a monthly frequency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyFrequencyDetails {
    /// The frequency.
    pub frequency: Option<models::AbstractFrequencyFrequency>,
    /// The number of units of the frequency between two runs of the schedule.
    pub interval: Option<i64>,
    /// The time.
    pub time: Option<models::Time>,
    /// The days of the schedule.
    pub days: Option<Vec<i64>>,
}

model! {
    MonthlyFrequencyDetails, "modelType" = "MONTHLY" {
        optional {
            frequency = "frequency", with_frequency(models::AbstractFrequencyFrequency);
            interval = "interval", with_interval(i64);
            time = "time", with_time(models::Time);
            days = "days", with_days([i64]);
        }
    }
}
