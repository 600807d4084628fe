// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A storage usage trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageUsageTrend {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The file system usage, in gigabytes.
    pub file_system_usage_in_gbs: f64,
    /// The available share of the file system, in percent.
    pub file_system_avail_in_percent: f64,
}

model! {
    StorageUsageTrend {
        end_timestamp = "endTimestamp";
        file_system_usage_in_gbs = "fileSystemUsageInGBs";
        file_system_avail_in_percent = "fileSystemAvailInPercent";
    }
}
