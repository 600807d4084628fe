// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A storage usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageUsageTrendAggregation {
    /// The name of the file system.
    pub file_system_name: String,
    /// The mount point.
    pub mount_point: String,
    /// The file system size, in gigabytes.
    pub file_system_size_in_gbs: f64,
    /// The usage data.
    pub usage_data: Vec<models::StorageUsageTrend>,
}

model! {
    StorageUsageTrendAggregation {
        file_system_name = "fileSystemName";
        mount_point = "mountPoint";
        file_system_size_in_gbs = "fileSystemSizeInGBs";
        usage_data = "usageData";
    }
}
