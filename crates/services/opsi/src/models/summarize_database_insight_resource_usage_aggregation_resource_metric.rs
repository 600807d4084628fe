// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource metric of a summarize database insight resource usage
    /// aggregation.
    pub enum SummarizeDatabaseInsightResourceUsageAggregationResourceMetric {
        Cpu = "CPU",
        Storage = "STORAGE",
        Io = "IO",
        Memory = "MEMORY",
        MemoryPga = "MEMORY_PGA",
        MemorySga = "MEMORY_SGA",
    }
}
