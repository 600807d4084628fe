// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a target responder recipe to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachTargetResponderRecipeDetails {
    /// The ID of the responder recipe.
    pub responder_recipe_id: String,
}

model! {
    AttachTargetResponderRecipeDetails {
        required {
            responder_recipe_id = "responderRecipeId", with_responder_recipe_id(String);
        }
    }
}
