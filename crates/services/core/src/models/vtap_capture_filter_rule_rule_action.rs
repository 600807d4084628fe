// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rule action of a VTAP capture filter rule.
    pub enum VtapCaptureFilterRuleRuleAction {
        Include = "INCLUDE",
        Exclude = "EXCLUDE",
    }
}
