// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An access control rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessControlRule {
    /// The name.
    pub name: String,
    /// The condition language.
    pub condition_language: Option<models::WebAppFirewallPolicyRuleConditionLanguage>,
    /// The condition.
    pub condition: Option<String>,
    /// The name of the action.
    pub action_name: String,
}

model! {
    AccessControlRule, "type" = "ACCESS_CONTROL" {
        required {
            name = "name", with_name(String);
            action_name = "actionName", with_action_name(String);
        }
        optional {
            condition_language = "conditionLanguage",
                with_condition_language(models::WebAppFirewallPolicyRuleConditionLanguage);
            condition = "condition", with_condition(String);
        }
    }
}
