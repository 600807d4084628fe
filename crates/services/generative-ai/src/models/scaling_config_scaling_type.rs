// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scaling type of a scaling configuration.
    pub enum ScalingConfigScalingType {
        Cpu = "CPU",
        Memory = "MEMORY",
        Concurrency = "CONCURRENCY",
        RequestsPerSecond = "REQUESTS_PER_SECOND",
    }
}
