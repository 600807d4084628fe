// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a target to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the target resource.
    pub target_resource_type: models::TargetResourceType,
    /// The ID of the target resource.
    pub target_resource_id: String,
    /// The detector recipes of the target.
    pub target_detector_recipes: Option<Vec<models::CreateTargetDetectorRecipeDetails>>,
    /// The responder recipes of the target.
    pub target_responder_recipes: Option<Vec<models::CreateTargetResponderRecipeDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTargetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            target_resource_type = "targetResourceType",
                with_target_resource_type(models::TargetResourceType);
            target_resource_id = "targetResourceId", with_target_resource_id(String);
        }
        optional {
            description = "description", with_description(String);
            target_detector_recipes = "targetDetectorRecipes",
                with_target_detector_recipes([models::CreateTargetDetectorRecipeDetails]);
            target_responder_recipes = "targetResponderRecipes",
                with_target_responder_recipes([models::CreateTargetResponderRecipeDetails]);
            lifecycle_state = "lifecycleState", with_lifecycle_state(models::TargetLifecycleState);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
