// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host GPU configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostGpuConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The ID of the GPU.
    pub gpu_id: i64,
    /// The name of the product.
    pub product_name: String,
    /// The vendor.
    pub vendor: String,
    /// The ID of the bus.
    pub bus_id: String,
    /// The bus width.
    pub bus_width: i64,
    /// The GPU capabilities.
    pub gpu_capabilities: Option<String>,
    /// The total power.
    pub total_power: f64,
    /// The total memory.
    pub total_memory: f64,
    /// The total video clock speed.
    pub total_video_clock_speed: f64,
    /// The total sm clock speed.
    pub total_sm_clock_speed: f64,
    /// The total graphics clock speed.
    pub total_graphics_clock_speed: f64,
    /// The total memory clock speed.
    pub total_memory_clock_speed: f64,
    /// The cuda version.
    pub cuda_version: String,
    /// The driver version.
    pub driver_version: String,
}

model! {
    HostGpuConfiguration, "metricName" = "HOST_GPU_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            gpu_id = "gpuId", with_gpu_id(i64);
            product_name = "productName", with_product_name(String);
            vendor = "vendor", with_vendor(String);
            bus_id = "busId", with_bus_id(String);
            bus_width = "busWidth", with_bus_width(i64);
            total_power = "totalPower", with_total_power(f64);
            total_memory = "totalMemory", with_total_memory(f64);
            total_video_clock_speed = "totalVideoClockSpeed", with_total_video_clock_speed(f64);
            total_sm_clock_speed = "totalSmClockSpeed", with_total_sm_clock_speed(f64);
            total_graphics_clock_speed = "totalGraphicsClockSpeed",
                with_total_graphics_clock_speed(f64);
            total_memory_clock_speed = "totalMemoryClockSpeed", with_total_memory_clock_speed(f64);
            cuda_version = "cudaVersion", with_cuda_version(String);
            driver_version = "driverVersion", with_driver_version(String);
        }
        optional {
            gpu_capabilities = "gpuCapabilities", with_gpu_capabilities(String);
        }
    }
}
