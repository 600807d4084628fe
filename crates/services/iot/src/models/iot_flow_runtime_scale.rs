// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scale of an IoT flow runtime.
    pub enum IotFlowRuntimeScale {
        Lowest = "LOWEST",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        Highest = "HIGHEST",
    }
}
