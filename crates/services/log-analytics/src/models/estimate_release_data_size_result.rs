// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An estimate release data size result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateReleaseDataSizeResult {
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The size in bytes.
    pub size_in_bytes: i64,
}

model! {
    EstimateReleaseDataSizeResult {
        time_data_ended = "timeDataEnded";
        time_data_started = "timeDataStarted";
        size_in_bytes = "sizeInBytes";
    }
}
