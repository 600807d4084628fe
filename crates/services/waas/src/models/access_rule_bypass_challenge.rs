// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the bypass challenge of an access rule.
    pub enum AccessRuleBypassChallenge {
        JsChallenge = "JS_CHALLENGE",
        DeviceFingerprintChallenge = "DEVICE_FINGERPRINT_CHALLENGE",
        HumanInteractionChallenge = "HUMAN_INTERACTION_CHALLENGE",
        Captcha = "CAPTCHA",
    }
}
