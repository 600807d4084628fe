// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a target responder recipe responder rule.
    pub enum TargetResponderRecipeResponderRuleType {
        Remediation = "REMEDIATION",
        Notification = "NOTIFICATION",
    }
}
