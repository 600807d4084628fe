// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A protection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionRule {
    /// The name.
    pub name: String,
    /// The condition language.
    pub condition_language: Option<models::WebAppFirewallPolicyRuleConditionLanguage>,
    /// The condition.
    pub condition: Option<String>,
    /// The name of the action.
    pub action_name: String,
    /// The protection capabilities.
    pub protection_capabilities: Vec<models::ProtectionCapability>,
    /// The protection capability settings.
    pub protection_capability_settings: Option<models::ProtectionCapabilitySettings>,
    /// Whether body inspection is enabled.
    pub is_body_inspection_enabled: Option<bool>,
}

model! {
    ProtectionRule, "type" = "PROTECTION" {
        required {
            name = "name", with_name(String);
            action_name = "actionName", with_action_name(String);
            protection_capabilities = "protectionCapabilities",
                with_protection_capabilities([models::ProtectionCapability]);
        }
        optional {
            condition_language = "conditionLanguage",
                with_condition_language(models::WebAppFirewallPolicyRuleConditionLanguage);
            condition = "condition", with_condition(String);
            protection_capability_settings = "protectionCapabilitySettings",
                with_protection_capability_settings(models::ProtectionCapabilitySettings);
            is_body_inspection_enabled = "isBodyInspectionEnabled",
                with_is_body_inspection_enabled(bool);
        }
    }
}
