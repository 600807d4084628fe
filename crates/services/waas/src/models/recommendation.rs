// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recommendation {
    /// The key.
    pub key: Option<String>,
    /// The IDs of the ModSecurity rules.
    pub mod_security_rule_ids: Option<Vec<String>>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The recommended action.
    pub recommended_action: Option<String>,
}

model! {
    Recommendation {
        key = "key";
        mod_security_rule_ids = "modSecurityRuleIds";
        name = "name";
        description = "description";
        labels = "labels";
        recommended_action = "recommendedAction";
    }
}
