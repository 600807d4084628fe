// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log maximum memory used threshold type of OLVM cluster
    /// properties.
    pub enum OlvmClusterPropertiesLogMaxMemoryUsedThresholdType {
        AbsoluteValueInMb = "ABSOLUTE_VALUE_IN_MB",
        Percentage = "PERCENTAGE",
    }
}
