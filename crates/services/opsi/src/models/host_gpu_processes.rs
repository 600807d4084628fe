// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host GPU processes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostGpuProcesses {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The ID of the GPU.
    pub gpu_id: Option<i64>,
    /// The ID of the process.
    pub pid: Option<i64>,
    /// The process name.
    pub process_name: Option<String>,
    /// The elapsed time.
    pub elapsed_time: Option<f64>,
    /// The GPU memory usage. In MB.
    pub gpu_memory_usage: Option<f64>,
}

model! {
    HostGpuProcesses, "metricName" = "HOST_GPU_PROCESSES" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            gpu_id = "gpuId", with_gpu_id(i64);
            pid = "pid", with_pid(i64);
            process_name = "processName", with_process_name(String);
            elapsed_time = "elapsedTime", with_elapsed_time(f64);
            gpu_memory_usage = "gpuMemoryUsage", with_gpu_memory_usage(f64);
        }
    }
}
