// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A protection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionRule {
    /// The key.
    pub key: Option<String>,
    /// The IDs of the ModSecurity rules.
    pub mod_security_rule_ids: Option<Vec<String>>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The action. Default: `OFF`.
    pub action: Option<models::ProtectionRuleActionValue>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The exclusions.
    pub exclusions: Option<Vec<models::ProtectionRuleExclusion>>,
}

model! {
    ProtectionRule {
        optional {
            key = "key", with_key(String);
            mod_security_rule_ids = "modSecurityRuleIds", with_mod_security_rule_ids([String]);
            name = "name", with_name(String);
            description = "description", with_description(String);
            action = "action", with_action(models::ProtectionRuleActionValue);
            labels = "labels", with_labels([String]);
            exclusions = "exclusions", with_exclusions([models::ProtectionRuleExclusion]);
        }
    }
}
