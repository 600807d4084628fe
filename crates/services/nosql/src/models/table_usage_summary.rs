// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of table usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableUsageSummary {
    /// The value of `secondsInPeriod`.
    pub seconds_in_period: Option<i64>,
    /// The read units.
    pub read_units: Option<i64>,
    /// The write units.
    pub write_units: Option<i64>,
    /// The size of the storage in GB.
    pub storage_in_gbs: Option<i64>,
    /// The number of read throttles.
    pub read_throttle_count: Option<i64>,
    /// The number of write throttles.
    pub write_throttle_count: Option<i64>,
    /// The number of storage throttles.
    pub storage_throttle_count: Option<i64>,
    /// The maximum shard size usage, in percent.
    pub max_shard_size_usage_in_percent: Option<i64>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
}

model! {
    TableUsageSummary {
        seconds_in_period = "secondsInPeriod";
        read_units = "readUnits";
        write_units = "writeUnits";
        storage_in_gbs = "storageInGBs";
        read_throttle_count = "readThrottleCount";
        write_throttle_count = "writeThrottleCount";
        storage_throttle_count = "storageThrottleCount";
        max_shard_size_usage_in_percent = "maxShardSizeUsageInPercent";
        time_started = "timeStarted";
    }
}
