// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the responder rule type of a responder execution.
    pub enum ResponderExecutionResponderRuleType {
        Remediation = "REMEDIATION",
        Notification = "NOTIFICATION",
    }
}
