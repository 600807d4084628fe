// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a target responder recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResponderRecipeSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the responder recipe.
    pub responder_recipe_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The owner.
    pub owner: models::TargetResponderRecipeOwner,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetResponderRecipeLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TargetResponderRecipeSummary {
        id = "id";
        compartment_id = "compartmentId";
        responder_recipe_id = "responderRecipeId";
        display_name = "displayName";
        description = "description";
        owner = "owner";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        locks = "locks";
    }
}
