// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a disk performance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskPerformanceDetails {
    /// The disk I/O operations per second (IOPS).
    pub disk_iops: f64,
    /// The disk throughput, in megabits per second. In Mbps.
    pub disk_throughput_in_mbps: f64,
}

model! {
    DiskPerformanceDetails {
        disk_iops = "diskIops";
        disk_throughput_in_mbps = "diskThroughputInMbps";
    }
}
