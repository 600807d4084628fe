// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a target responder recipe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetResponderRecipeDetails {
    /// The ID of the responder recipe.
    pub responder_recipe_id: String,
    /// The responder rules.
    pub responder_rules: Option<Vec<models::UpdateTargetRecipeResponderRuleDetails>>,
}

model! {
    CreateTargetResponderRecipeDetails {
        required {
            responder_recipe_id = "responderRecipeId", with_responder_recipe_id(String);
        }
        optional {
            responder_rules = "responderRules",
                with_responder_rules([models::UpdateTargetRecipeResponderRuleDetails]);
        }
    }
}
