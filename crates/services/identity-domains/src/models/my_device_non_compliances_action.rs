// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of my device non compliances.
    pub enum MyDeviceNonCompliancesAction {
        Notify = "NOTIFY",
        Block = "BLOCK",
        Allow = "ALLOW",
        UnknownValue = "UNKNOWN",
    }
}
