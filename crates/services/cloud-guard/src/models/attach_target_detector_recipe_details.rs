// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a target detector recipe to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachTargetDetectorRecipeDetails {
    /// The ID of the detector recipe.
    pub detector_recipe_id: String,
}

model! {
    AttachTargetDetectorRecipeDetails {
        required {
            detector_recipe_id = "detectorRecipeId", with_detector_recipe_id(String);
        }
    }
}
