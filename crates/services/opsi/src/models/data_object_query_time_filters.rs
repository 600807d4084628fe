// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Data object query time filters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectQueryTimeFilters {
    /// The period of the analysis. Default: the last 30 days (`P30D`).
    pub time_period: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
}

model! {
    DataObjectQueryTimeFilters {
        optional {
            time_period = "timePeriod", with_time_period(String);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
