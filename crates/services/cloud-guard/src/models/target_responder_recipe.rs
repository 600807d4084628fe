// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A target responder recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResponderRecipe {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The ID of the responder recipe.
    pub responder_recipe_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    /// The responder rules.
    pub responder_rules: Option<Vec<models::TargetResponderRecipeResponderRule>>,
    /// The responder rules that are enabled for the responder type.
    pub effective_responder_rules: Option<Vec<models::TargetResponderRecipeResponderRule>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TargetResponderRecipe {
        id = "id";
        responder_recipe_id = "responderRecipeId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        owner = "owner";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        responder_rules = "responderRules";
        effective_responder_rules = "effectiveResponderRules";
        locks = "locks";
    }
}
