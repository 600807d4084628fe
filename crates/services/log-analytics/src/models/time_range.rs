// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A time range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
    /// The time zone of log entries whose timestamps do not contain one.
    pub time_zone: Option<String>,
}

model! {
    TimeRange {
        required {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
        optional {
            time_zone = "timeZone", with_time_zone(String);
        }
    }
}
