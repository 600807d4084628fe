// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Host resource statistics.
    ///
    /// The field `resourceName` selects the variant.
    pub enum HostResourceStatistics by "resourceName" {
        HostCpuStatistics(models::HostCpuStatistics) = "HOST_CPU_STATISTICS",
            as_host_cpu_statistics;
        HostIoStatistics(models::HostIoStatistics) = "HOST_IO_STATISTICS", as_host_io_statistics;
        HostMemoryStatistics(models::HostMemoryStatistics) = "HOST_MEMORY_STATISTICS",
            as_host_memory_statistics;
        HostNetworkStatistics(models::HostNetworkStatistics) = "HOST_NETWORK_STATISTICS",
            as_host_network_statistics;
        HostStorageStatistics(models::HostStorageStatistics) = "HOST_STORAGE_STATISTICS",
            as_host_storage_statistics;
    }
    shared {
        /// The used amount of the resource metric.
        usage = "usage", copy f64, in HostCpuStatistics HostIoStatistics HostMemoryStatistics
            HostNetworkStatistics HostStorageStatistics;
        /// The largest allocated amount of the resource, CPU or storage.
        capacity = "capacity", copy f64, in HostCpuStatistics HostIoStatistics HostMemoryStatistics
            HostNetworkStatistics HostStorageStatistics;
        /// The utilization of the resource in percent.
        utilization_percent = "utilizationPercent", copy f64, in HostCpuStatistics HostIoStatistics
            HostMemoryStatistics HostNetworkStatistics HostStorageStatistics;
        /// The change of the resource usage in percent.
        usage_change_percent = "usageChangePercent", copy f64, in HostCpuStatistics HostIoStatistics
            HostMemoryStatistics HostNetworkStatistics HostStorageStatistics;
    }
}
