// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a storage performance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoragePerformanceDetails {
    /// The size in GB.
    pub size_in_gbs: i64,
    /// The balanced disk performance.
    pub balanced_disk_performance: models::DiskPerformanceDetails,
    /// The high disk performance.
    pub high_disk_performance: models::DiskPerformanceDetails,
}

model! {
    StoragePerformanceDetails {
        size_in_gbs = "sizeInGBs";
        balanced_disk_performance = "balancedDiskPerformance";
        high_disk_performance = "highDiskPerformance";
    }
}
