// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a weekly frequency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeeklyFrequencyDetails {
    /// The frequency.
    pub frequency: Option<models::AbstractFrequencyFrequency>,
    /// The time.
    pub time: Option<models::Time>,
    /// The days of the schedule.
    pub days: Option<Vec<models::WeeklyFrequencyDay>>,
}

model! {
    WeeklyFrequencyDetails, "modelType" = "WEEKLY" {
        optional {
            frequency = "frequency", with_frequency(models::AbstractFrequencyFrequency);
            time = "time", with_time(models::Time);
            days = "days", with_days([models::WeeklyFrequencyDay]);
        }
    }
}
