// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A top processes usage trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopProcessesUsageTrend {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The ID of the container.
    pub container_id: Option<String>,
    /// The CPU usage of the process.
    pub cpu_usage: f64,
    /// The CPU utilization.
    pub cpu_utilization: f64,
    /// The memory utilization, in percent.
    pub memory_utilization: f64,
    /// The virtual memory, in MB.
    pub virtual_memory_in_mbs: f64,
    /// The physical memory, in MB.
    pub physical_memory_in_mbs: f64,
    /// The maximum number of running processes at the time of collection.
    pub max_process_count: i64,
}

model! {
    TopProcessesUsageTrend {
        end_timestamp = "endTimestamp";
        container_id = "containerId";
        cpu_usage = "cpuUsage";
        cpu_utilization = "cpuUtilization";
        memory_utilization = "memoryUtilization";
        virtual_memory_in_mbs = "virtualMemoryInMBs";
        physical_memory_in_mbs = "physicalMemoryInMBs";
        max_process_count = "maxProcessCount";
    }
}
