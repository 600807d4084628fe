// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource metric of a summarize host insight resource capacity
    /// trend aggregation.
    pub enum SummarizeHostInsightResourceCapacityTrendAggregationResourceMetric {
        Cpu = "CPU",
        Memory = "MEMORY",
        LogicalMemory = "LOGICAL_MEMORY",
        Storage = "STORAGE",
        Network = "NETWORK",
        GpuUtilization = "GPU_UTILIZATION",
        GpuMemoryUsage = "GPU_MEMORY_USAGE",
        Io = "IO",
    }
}
