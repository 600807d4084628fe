// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An IO usage trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoUsageTrend {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The disk bytes read, in megabytes.
    pub disk_bytes_read_in_mbs: f64,
    /// The disk bytes written, in megabytes.
    pub disk_bytes_written_in_mbs: f64,
    /// The number of read operations per second.
    pub disk_iops_read: f64,
    /// The number of write operations per second.
    pub disk_iops_written: f64,
    /// The disk I/O operations per second (IOPS).
    pub disk_iops: f64,
}

model! {
    IoUsageTrend {
        end_timestamp = "endTimestamp";
        disk_bytes_read_in_mbs = "diskBytesReadInMBs";
        disk_bytes_written_in_mbs = "diskBytesWrittenInMBs";
        disk_iops_read = "diskIopsRead";
        disk_iops_written = "diskIopsWritten";
        disk_iops = "diskIops";
    }
}
