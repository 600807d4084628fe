// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a WAAS policy custom protection rule.
    pub enum WaasPolicyCustomProtectionRuleAction {
        Detect = "DETECT",
        Block = "BLOCK",
    }
}
