// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Host storage statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostStorageStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The filesystem available, in percent.
    pub filesystem_available_in_percent: Option<f64>,
}

model! {
    HostStorageStatistics, "resourceName" = "HOST_STORAGE_STATISTICS" {
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        filesystem_available_in_percent = "filesystemAvailableInPercent";
    }
}
