// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Host memory statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostMemoryStatistics {
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The utilization of the resource in percent.
    pub utilization_percent: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The free memory.
    pub free_memory: Option<f64>,
    /// The available memory.
    pub available_memory: Option<f64>,
    /// The total number of huge pages.
    pub huge_pages_total: Option<i64>,
    /// The huge page size, in megabytes.
    pub huge_page_size_in_mb: Option<f64>,
    /// The number of free huge pages.
    pub huge_pages_free: Option<i64>,
    /// The number of reserved huge pages.
    pub huge_pages_reserved: Option<i64>,
    /// The statistics of the load.
    pub load: Option<models::SummaryStatistics>,
}

model! {
    HostMemoryStatistics, "resourceName" = "HOST_MEMORY_STATISTICS" {
        usage = "usage";
        capacity = "capacity";
        utilization_percent = "utilizationPercent";
        usage_change_percent = "usageChangePercent";
        free_memory = "freeMemory";
        available_memory = "availableMemory";
        huge_pages_total = "hugePagesTotal";
        huge_page_size_in_mb = "hugePageSizeInMB";
        huge_pages_free = "hugePagesFree";
        huge_pages_reserved = "hugePagesReserved";
        load = "load";
    }
}
