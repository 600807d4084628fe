// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a custom protection rule setting.
    pub enum CustomProtectionRuleSettingAction {
        Detect = "DETECT",
        Block = "BLOCK",
    }
}
