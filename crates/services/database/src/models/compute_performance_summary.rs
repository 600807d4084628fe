// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a compute performance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputePerformanceSummary {
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: f64,
    /// The network bandwidth, in gigabits per second.
    pub network_bandwidth_in_gbps: Option<f64>,
    /// The network IOPS.
    pub network_iops: Option<f64>,
    /// The network throughput, in megabits per second.
    pub network_throughput_in_mbps: Option<f64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::ComputePerformanceComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
}

model! {
    ComputePerformanceSummary {
        cpu_core_count = "cpuCoreCount";
        memory_in_gbs = "memoryInGBs";
        network_bandwidth_in_gbps = "networkBandwidthInGbps";
        network_iops = "networkIops";
        network_throughput_in_mbps = "networkThroughputInMbps";
        compute_model = "computeModel";
        compute_count = "computeCount";
    }
}
