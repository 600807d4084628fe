// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target responder recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetResponderRecipe {
    /// The ID of the target responder recipe.
    pub target_responder_recipe_id: String,
    /// The responder rules.
    pub responder_rules: Option<Vec<models::UpdateTargetRecipeResponderRuleDetails>>,
}

model! {
    UpdateTargetResponderRecipe {
        required {
            target_responder_recipe_id = "targetResponderRecipeId",
                with_target_responder_recipe_id(String);
        }
        optional {
            responder_rules = "responderRules",
                with_responder_rules([models::UpdateTargetRecipeResponderRuleDetails]);
        }
    }
}
