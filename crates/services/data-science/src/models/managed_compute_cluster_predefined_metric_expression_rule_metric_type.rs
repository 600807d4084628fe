// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The predefined metric: CPU utilization or memory utilization.
    pub enum ManagedComputeClusterPredefinedMetricExpressionRuleMetricType {
        CpuUtilization = "CPU_UTILIZATION",
        MemoryUtilization = "MEMORY_UTILIZATION",
    }
}
