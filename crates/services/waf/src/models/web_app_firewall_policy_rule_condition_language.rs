// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition language of a web application firewall policy rule.
    pub enum WebAppFirewallPolicyRuleConditionLanguage {
        Jmespath = "JMESPATH",
    }
}
