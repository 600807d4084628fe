// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the units of a management agent property.
    pub enum ManagementAgentPropertyUnits {
        Percentage = "PERCENTAGE",
        Mb = "MB",
    }
}
