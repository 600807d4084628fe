// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A web application firewall policy rule.
    ///
    /// The field `type` selects the variant.
    pub enum WebAppFirewallPolicyRule by "type", sent {
        AccessControl(models::AccessControlRule) = "ACCESS_CONTROL", as_access_control;
        Protection(models::ProtectionRule) = "PROTECTION", as_protection;
        RequestRateLimiting(models::RequestRateLimitingRule) = "REQUEST_RATE_LIMITING",
            as_request_rate_limiting;
    }
    shared {
        /// The name.
        name = "name", str, in AccessControl Protection RequestRateLimiting;
        /// The condition language.
        condition_language = "conditionLanguage",
            copy models::WebAppFirewallPolicyRuleConditionLanguage, in AccessControl Protection
            RequestRateLimiting;
        /// The condition.
        condition = "condition", str, in AccessControl Protection RequestRateLimiting;
        /// The name of the action.
        action_name = "actionName", str, in AccessControl Protection RequestRateLimiting;
    }
}
