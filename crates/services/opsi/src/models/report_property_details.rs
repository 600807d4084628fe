// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

/// The details of a report property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportPropertyDetails {
    /// The analysis period up to the current time, as an ISO 8601 duration of at most 25 months.
    /// Default: the last 30 days (`P30D`). It overrides the start and end of the interval.
    pub analysis_time_interval: String,
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The fields or attributes to group by.
    pub group_by: Value,
}

model! {
    ReportPropertyDetails {
        required {
            analysis_time_interval = "analysisTimeInterval", with_analysis_time_interval(String);
            time_interval_start = "timeIntervalStart", with_time_interval_start(DateTime<Utc>);
            time_interval_end = "timeIntervalEnd", with_time_interval_end(DateTime<Utc>);
            group_by = "groupBy", with_group_by(Value);
        }
    }
}
