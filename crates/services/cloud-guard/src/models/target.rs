// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the target resource.
    pub target_resource_type: models::TargetResourceType,
    /// The ID of the target resource.
    pub target_resource_id: String,
    /// The number of recipes of the target.
    pub recipe_count: i64,
    /// The detector recipes of the target.
    pub target_detector_recipes: Option<Vec<models::TargetDetectorRecipe>>,
    /// The responder recipes of the target.
    pub target_responder_recipes: Option<Vec<models::TargetResponderRecipe>>,
    /// The target details.
    pub target_details: Option<models::TargetDetails>,
    /// The compartments that inherit the target.
    pub inherited_by_compartments: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecyle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Target {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        target_resource_type = "targetResourceType";
        target_resource_id = "targetResourceId";
        recipe_count = "recipeCount";
        target_detector_recipes = "targetDetectorRecipes";
        target_responder_recipes = "targetResponderRecipes";
        target_details = "targetDetails";
        inherited_by_compartments = "inheritedByCompartments";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
