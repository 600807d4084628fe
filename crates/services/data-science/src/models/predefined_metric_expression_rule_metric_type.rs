// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of a predefined metric expression rule.
    pub enum PredefinedMetricExpressionRuleMetricType {
        CpuUtilization = "CPU_UTILIZATION",
        MemoryUtilization = "MEMORY_UTILIZATION",
    }
}
