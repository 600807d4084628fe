// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a WAF configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafConfigDetails {
    /// The access rules, which allow, detect, or block requests by criteria.
    pub access_rules: Option<Vec<models::AccessRule>>,
    /// The rate limiting settings for each IP address.
    pub address_rate_limiting: Option<models::AddressRateLimiting>,
    /// The settings of CAPTCHA challenges, which block bots.
    pub captchas: Option<Vec<models::Captcha>>,
    /// The settings of the device fingerprint challenge, which detects unique devices to block
    /// bots.
    pub device_fingerprint_challenge: Option<models::DeviceFingerprintChallenge>,
    /// The settings of the human interaction challenge, which detects bots by the absence of
    /// natural input.
    pub human_interaction_challenge: Option<models::HumanInteractionChallenge>,
    /// The settings of the JavaScript challenge, which detects clients without JavaScript support.
    pub js_challenge: Option<models::JsChallenge>,
    /// The origin.
    pub origin: Option<String>,
    /// The caching rules of the web application.
    pub caching_rules: Option<Vec<models::CachingRule>>,
    /// The OCIDs and actions of the custom protection rules.
    pub custom_protection_rules: Option<Vec<models::CustomProtectionRuleSetting>>,
    /// The origin groups.
    pub origin_groups: Option<Vec<String>>,
    /// The settings of protection rules.
    pub protection_settings: Option<models::ProtectionSettings>,
    /// The whitelists.
    pub whitelists: Option<Vec<models::Whitelist>>,
}

model! {
    WafConfigDetails {
        optional {
            access_rules = "accessRules", with_access_rules([models::AccessRule]);
            address_rate_limiting = "addressRateLimiting",
                with_address_rate_limiting(models::AddressRateLimiting);
            captchas = "captchas", with_captchas([models::Captcha]);
            device_fingerprint_challenge = "deviceFingerprintChallenge",
                with_device_fingerprint_challenge(models::DeviceFingerprintChallenge);
            human_interaction_challenge = "humanInteractionChallenge",
                with_human_interaction_challenge(models::HumanInteractionChallenge);
            js_challenge = "jsChallenge", with_js_challenge(models::JsChallenge);
            origin = "origin", with_origin(String);
            caching_rules = "cachingRules", with_caching_rules([models::CachingRule]);
            custom_protection_rules = "customProtectionRules",
                with_custom_protection_rules([models::CustomProtectionRuleSetting]);
            origin_groups = "originGroups", with_origin_groups([String]);
            protection_settings = "protectionSettings",
                with_protection_settings(models::ProtectionSettings);
            whitelists = "whitelists", with_whitelists([models::Whitelist]);
        }
    }
}
