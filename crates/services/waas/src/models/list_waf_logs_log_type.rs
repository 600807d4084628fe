// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `logType` in `ListWafLogs`.
    pub enum ListWafLogsLogType {
        Access = "ACCESS",
        ProtectionRules = "PROTECTION_RULES",
        JsChallenge = "JS_CHALLENGE",
        Captcha = "CAPTCHA",
        AccessRules = "ACCESS_RULES",
        ThreatFeeds = "THREAT_FEEDS",
        HumanInteractionChallenge = "HUMAN_INTERACTION_CHALLENGE",
        DeviceFingerprintChallenge = "DEVICE_FINGERPRINT_CHALLENGE",
        AddressRateLimiting = "ADDRESS_RATE_LIMITING",
    }
}
