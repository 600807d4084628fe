// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of an auto scale policy metric rule.
    pub enum AutoScalePolicyMetricRuleMetricType {
        CpuUtilization = "CPU_UTILIZATION",
        MemoryUtilization = "MEMORY_UTILIZATION",
    }
}
