// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an access rule.
    pub enum AccessRuleAction {
        Allow = "ALLOW",
        Detect = "DETECT",
        Block = "BLOCK",
        Bypass = "BYPASS",
        Redirect = "REDIRECT",
        ShowCaptcha = "SHOW_CAPTCHA",
    }
}
