// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric type of a node replace configuration.
    pub enum NodeReplaceConfigurationMetricType {
        InstanceStatus = "INSTANCE_STATUS",
        InstanceAccessibilityStatus = "INSTANCE_ACCESSIBILITY_STATUS",
    }
}
