// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a job schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobScheduleDetails {
    /// The start of the time range, in UTC, in the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub start_time: Option<String>,
    /// The end of the time range, in UTC, in the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub end_time: Option<String>,
    /// The interval type.
    pub interval_type: Option<models::JobScheduleIntervalType>,
    /// The interval value.
    pub interval_value: Option<String>,
}

model! {
    JobScheduleDetails {
        optional {
            start_time = "startTime", with_start_time(String);
            end_time = "endTime", with_end_time(String);
            interval_type = "intervalType", with_interval_type(models::JobScheduleIntervalType);
            interval_value = "intervalValue", with_interval_value(String);
        }
    }
}
