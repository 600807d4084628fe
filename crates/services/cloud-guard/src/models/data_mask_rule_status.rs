// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data mask rule status of a data mask rule.
    pub enum DataMaskRuleStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
