// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host top processes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostTopProcesses {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The ID of the process.
    pub pid: Option<f64>,
    /// The user name.
    pub user_name: Option<String>,
    /// The memory utilization percent.
    pub memory_utilization_percent: Option<f64>,
    /// The CPU utilization percent.
    pub cpu_utilization_percent: Option<f64>,
    /// The CPU usage, in seconds.
    pub cpu_usage_in_seconds: Option<f64>,
    /// The command.
    pub command: Option<String>,
    /// The virtual memory, in MB.
    pub virtual_memory_in_mbs: Option<f64>,
    /// The physical memory, in MB.
    pub physical_memory_in_mbs: Option<f64>,
    /// The start time.
    pub start_time: Option<DateTime<Utc>>,
    /// The total processes.
    pub total_processes: Option<f64>,
    /// The ID of the container.
    pub container_id: Option<String>,
    /// The number of bytes read from disk.
    pub disk_bytes_read: Option<f64>,
    /// The number of bytes written to disk.
    pub disk_bytes_written: Option<f64>,
    /// The number of read operations per second.
    pub disk_iops_read: Option<f64>,
    /// The number of write operations per second.
    pub disk_iops_written: Option<f64>,
    /// The disk I/O operations per second (IOPS).
    pub disk_iops: Option<f64>,
}

model! {
    HostTopProcesses, "metricName" = "HOST_TOP_PROCESSES" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            pid = "pid", with_pid(f64);
            user_name = "userName", with_user_name(String);
            memory_utilization_percent = "memoryUtilizationPercent",
                with_memory_utilization_percent(f64);
            cpu_utilization_percent = "cpuUtilizationPercent", with_cpu_utilization_percent(f64);
            cpu_usage_in_seconds = "cpuUsageInSeconds", with_cpu_usage_in_seconds(f64);
            command = "command", with_command(String);
            virtual_memory_in_mbs = "virtualMemoryInMBs", with_virtual_memory_in_mbs(f64);
            physical_memory_in_mbs = "physicalMemoryInMBs", with_physical_memory_in_mbs(f64);
            start_time = "startTime", with_start_time(DateTime<Utc>);
            total_processes = "totalProcesses", with_total_processes(f64);
            container_id = "containerId", with_container_id(String);
            disk_bytes_read = "diskBytesRead", with_disk_bytes_read(f64);
            disk_bytes_written = "diskBytesWritten", with_disk_bytes_written(f64);
            disk_iops_read = "diskIopsRead", with_disk_iops_read(f64);
            disk_iops_written = "diskIopsWritten", with_disk_iops_written(f64);
            disk_iops = "diskIops", with_disk_iops(f64);
        }
    }
}
