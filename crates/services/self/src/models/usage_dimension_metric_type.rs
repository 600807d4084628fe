// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of a usage dimension.
    pub enum UsageDimensionMetricType {
        OcpuHours = "OCPU_HOURS",
        InstanceHours = "INSTANCE_HOURS",
        CoreHours = "CORE_HOURS",
        Each = "EACH",
    }
}
