// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a target detector recipe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetDetectorRecipeDetails {
    /// The ID of the detector recipe.
    pub detector_recipe_id: String,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::UpdateTargetRecipeDetectorRuleDetails>>,
}

model! {
    CreateTargetDetectorRecipeDetails {
        required {
            detector_recipe_id = "detectorRecipeId", with_detector_recipe_id(String);
        }
        optional {
            detector_rules = "detectorRules",
                with_detector_rules([models::UpdateTargetRecipeDetectorRuleDetails]);
        }
    }
}
