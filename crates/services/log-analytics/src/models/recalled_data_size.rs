// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A recalled data size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecalledDataSize {
    /// The start of the time interval of the data.
    pub time_data_started: DateTime<Utc>,
    /// The end of the time interval of the data.
    pub time_data_ended: DateTime<Utc>,
    /// The recalled data, in bytes.
    pub recalled_data_in_bytes: i64,
    /// The size of archived data that is not recalled in the time range, in bytes.
    pub not_recalled_data_in_bytes: i64,
}

model! {
    RecalledDataSize {
        time_data_started = "timeDataStarted";
        time_data_ended = "timeDataEnded";
        recalled_data_in_bytes = "recalledDataInBytes";
        not_recalled_data_in_bytes = "notRecalledDataInBytes";
    }
}
