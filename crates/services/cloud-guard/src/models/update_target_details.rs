// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetLifecycleState>,
    /// The detector recipes of the target.
    pub target_detector_recipes: Option<Vec<models::UpdateTargetDetectorRecipe>>,
    /// The responder recipes of the target.
    pub target_responder_recipes: Option<Vec<models::UpdateTargetResponderRecipe>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateTargetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            lifecycle_state = "lifecycleState", with_lifecycle_state(models::TargetLifecycleState),
                clear_lifecycle_state;
            target_detector_recipes = "targetDetectorRecipes",
                with_target_detector_recipes([models::UpdateTargetDetectorRecipe]),
                clear_target_detector_recipes;
            target_responder_recipes = "targetResponderRecipes",
                with_target_responder_recipes([models::UpdateTargetResponderRecipe]),
                clear_target_responder_recipes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
