// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a target detector recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDetectorRecipeSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The owner.
    pub owner: models::TargetDetectorRecipeOwner,
    /// The ID of the detector recipe.
    pub detector_recipe_id: String,
    /// The type of the detector.
    pub detector: Option<models::TargetDetectorRecipeDetector>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetDetectorRecipeLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The type of the detector recipe.
    pub detector_recipe_type: Option<models::TargetDetectorRecipeDetectorRecipeType>,
    /// The retention of the source data, in days.
    pub source_data_retention: Option<i64>,
}

model! {
    TargetDetectorRecipeSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        owner = "owner";
        detector_recipe_id = "detectorRecipeId";
        detector = "detector";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        locks = "locks";
        detector_recipe_type = "detectorRecipeType";
        source_data_retention = "sourceDataRetention";
    }
}
