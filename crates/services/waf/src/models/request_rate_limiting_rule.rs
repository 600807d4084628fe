// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A request rate limiting rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRateLimitingRule {
    /// The name.
    pub name: String,
    /// The condition language.
    pub condition_language: Option<models::WebAppFirewallPolicyRuleConditionLanguage>,
    /// The condition.
    pub condition: Option<String>,
    /// The name of the action.
    pub action_name: String,
    /// The configurations.
    pub configurations: Vec<models::RequestRateLimitingConfiguration>,
}

model! {
    RequestRateLimitingRule, "type" = "REQUEST_RATE_LIMITING" {
        required {
            name = "name", with_name(String);
            action_name = "actionName", with_action_name(String);
            configurations = "configurations",
                with_configurations([models::RequestRateLimitingConfiguration]);
        }
        optional {
            condition_language = "conditionLanguage",
                with_condition_language(models::WebAppFirewallPolicyRuleConditionLanguage);
            condition = "condition", with_condition(String);
        }
    }
}
