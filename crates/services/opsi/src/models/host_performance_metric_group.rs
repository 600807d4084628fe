// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A host performance metric group.
    ///
    /// The field `metricName` selects the variant.
    pub enum HostPerformanceMetricGroup by "metricName", sent {
        HostCpuUsage(models::HostCpuUsage) = "HOST_CPU_USAGE", as_host_cpu_usage;
        HostFilesystemUsage(models::HostFilesystemUsage) = "HOST_FILESYSTEM_USAGE",
            as_host_filesystem_usage;
        HostGpuProcesses(models::HostGpuProcesses) = "HOST_GPU_PROCESSES", as_host_gpu_processes;
        HostGpuUsage(models::HostGpuUsage) = "HOST_GPU_USAGE", as_host_gpu_usage;
        HostIoUsage(models::HostIoUsage) = "HOST_IO_USAGE", as_host_io_usage;
        HostMemoryUsage(models::HostMemoryUsage) = "HOST_MEMORY_USAGE", as_host_memory_usage;
        HostNetworkActivitySummary(models::HostNetworkActivitySummary)
            = "HOST_NETWORK_ACTIVITY_SUMMARY", as_host_network_activity_summary;
        HostTopProcesses(models::HostTopProcesses) = "HOST_TOP_PROCESSES", as_host_top_processes;
    }
    shared {
        /// The collection time.
        time_collected = "timeCollected", copy DateTime<Utc>, in HostCpuUsage HostFilesystemUsage
            HostGpuProcesses HostGpuUsage HostIoUsage HostMemoryUsage HostNetworkActivitySummary
            HostTopProcesses;
    }
}
