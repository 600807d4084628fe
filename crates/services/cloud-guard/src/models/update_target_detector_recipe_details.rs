// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a target detector recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDetectorRecipeDetails {
    /// The ID of the detector recipe.
    pub detector_recipe_id: Option<String>,
    /// Whether it is a validation only query.
    pub is_validation_only_query: Option<bool>,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::UpdateTargetRecipeDetectorRuleDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateTargetDetectorRecipeDetails {
        optional {
            detector_recipe_id = "detectorRecipeId", with_detector_recipe_id(String),
                clear_detector_recipe_id;
            is_validation_only_query = "isValidationOnlyQuery", with_is_validation_only_query(bool),
                clear_is_validation_only_query;
            detector_rules = "detectorRules",
                with_detector_rules([models::UpdateTargetRecipeDetectorRuleDetails]),
                clear_detector_rules;
        }
    }
}
