// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host CPU hardware configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCpuHardwareConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The number of sockets.
    pub total_sockets: Option<i64>,
    /// The name of the vendor.
    pub vendor_name: Option<String>,
    /// The value of `frequencyInMhz`.
    pub frequency_in_mhz: Option<f64>,
    /// The cache, in megabytes.
    pub cache_in_mb: Option<f64>,
    /// The model name of the processor.
    pub cpu_implementation: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The CPU family.
    pub cpu_family: Option<String>,
    /// The number of cores per socket.
    pub cores_per_socket: Option<i64>,
    /// The number of threads per socket.
    pub threads_per_socket: Option<i64>,
    /// The hyper threading enabled.
    pub hyper_threading_enabled: Option<String>,
}

model! {
    HostCpuHardwareConfiguration, "metricName" = "HOST_CPU_HARDWARE_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            total_sockets = "totalSockets", with_total_sockets(i64);
            vendor_name = "vendorName", with_vendor_name(String);
            frequency_in_mhz = "frequencyInMhz", with_frequency_in_mhz(f64);
            cache_in_mb = "cacheInMB", with_cache_in_mb(f64);
            cpu_implementation = "cpuImplementation", with_cpu_implementation(String);
            model = "model", with_model(String);
            cpu_family = "cpuFamily", with_cpu_family(String);
            cores_per_socket = "coresPerSocket", with_cores_per_socket(i64);
            threads_per_socket = "threadsPerSocket", with_threads_per_socket(i64);
            hyper_threading_enabled = "hyperThreadingEnabled", with_hyper_threading_enabled(String);
        }
    }
}
