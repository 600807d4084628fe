// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A static date range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticDateRange {
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
}

model! {
    StaticDateRange, "dateRangeType" = "STATIC" {
        required {
            time_usage_started = "timeUsageStarted", with_time_usage_started(DateTime<Utc>);
            time_usage_ended = "timeUsageEnded", with_time_usage_ended(DateTime<Utc>);
        }
    }
}
