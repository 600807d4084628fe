// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target responder recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetResponderRecipeDetails {
    /// The responder rules.
    pub responder_rules: Vec<models::UpdateTargetRecipeResponderRuleDetails>,
}

model! {
    UpdateTargetResponderRecipeDetails {
        required {
            responder_rules = "responderRules",
                with_responder_rules([models::UpdateTargetRecipeResponderRuleDetails]);
        }
    }
}
