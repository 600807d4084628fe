// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the target resource.
    pub target_resource_type: models::TargetResourceType,
    /// The ID of the target resource.
    pub target_resource_id: String,
    /// The number of recipes of the target.
    pub recipe_count: i64,
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
    TargetSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        target_resource_type = "targetResourceType";
        target_resource_id = "targetResourceId";
        recipe_count = "recipeCount";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
