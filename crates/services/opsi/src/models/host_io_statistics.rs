// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Host IO statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostIoStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The disk read, in megabytes.
    pub disk_read_in_mbs: Option<f64>,
    /// The disk write, in megabytes.
    pub disk_write_in_mbs: Option<f64>,
    /// The disk I/O operations per second (IOPS).
    pub disk_iops: Option<f64>,
}

model! {
    HostIoStatistics, "resourceName" = "HOST_IO_STATISTICS" {
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        disk_read_in_mbs = "diskReadInMBs";
        disk_write_in_mbs = "diskWriteInMBs";
        disk_iops = "diskIops";
    }
}
