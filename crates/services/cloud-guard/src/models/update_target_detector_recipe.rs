// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target detector recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDetectorRecipe {
    /// The ID of the target detector recipe.
    pub target_detector_recipe_id: String,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::UpdateTargetRecipeDetectorRuleDetails>>,
}

model! {
    UpdateTargetDetectorRecipe {
        required {
            target_detector_recipe_id = "targetDetectorRecipeId",
                with_target_detector_recipe_id(String);
        }
        optional {
            detector_rules = "detectorRules",
                with_detector_rules([models::UpdateTargetRecipeDetectorRuleDetails]);
        }
    }
}
