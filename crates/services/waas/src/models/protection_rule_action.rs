// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A protection rule action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionRuleAction {
    /// The key.
    pub key: String,
    /// The action. Default: `OFF`.
    pub action: models::ProtectionRuleActionAction,
    /// The exclusions.
    pub exclusions: Option<Vec<models::ProtectionRuleExclusion>>,
}

model! {
    ProtectionRuleAction {
        required {
            key = "key", with_key(String);
            action = "action", with_action(models::ProtectionRuleActionAction);
        }
        optional {
            exclusions = "exclusions", with_exclusions([models::ProtectionRuleExclusion]);
        }
    }
}
