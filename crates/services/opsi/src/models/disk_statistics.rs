// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Disk statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskStatistics {
    /// The disk name.
    pub disk_name: String,
    /// The disk unallocated, in gigabytes.
    pub disk_unallocated_in_gbs: f64,
    /// The disk usage, in gigabytes.
    pub disk_usage_in_gbs: f64,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: f64,
}

model! {
    DiskStatistics {
        disk_name = "diskName";
        disk_unallocated_in_gbs = "diskUnallocatedInGBs";
        disk_usage_in_gbs = "diskUsageInGBs";
        disk_size_in_gbs = "diskSizeInGBs";
    }
}
