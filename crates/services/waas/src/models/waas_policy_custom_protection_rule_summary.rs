// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a WAAS policy custom protection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WaasPolicyCustomProtectionRuleSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The action.
    pub action: Option<models::WaasPolicyCustomProtectionRuleAction>,
    /// The IDs of the ModSecurity rules.
    pub mod_security_rule_ids: Option<Vec<String>>,
    /// The exclusions.
    pub exclusions: Option<Vec<models::ProtectionRuleExclusion>>,
}

model! {
    WaasPolicyCustomProtectionRuleSummary {
        id = "id";
        display_name = "displayName";
        action = "action";
        mod_security_rule_ids = "modSecurityRuleIds";
        exclusions = "exclusions";
    }
}
