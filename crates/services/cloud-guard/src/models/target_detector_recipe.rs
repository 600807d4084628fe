// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A target detector recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDetectorRecipe {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the detector recipe.
    pub detector_recipe_id: String,
    /// The owner.
    pub owner: models::TargetDetectorRecipeOwner,
    /// The type of the detector.
    pub detector: models::TargetDetectorRecipeDetector,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::TargetDetectorRecipeDetectorRule>>,
    /// The detector rules that apply after defaults are taken into account.
    pub effective_detector_rules: Option<Vec<models::TargetDetectorRecipeDetectorRule>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetDetectorRecipeLifecycleState>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The type of the detector recipe.
    pub detector_recipe_type: Option<models::TargetDetectorRecipeDetectorRecipeType>,
    /// The retention of the source data, in days.
    pub source_data_retention: Option<i64>,
}

model! {
    TargetDetectorRecipe {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        detector_recipe_id = "detectorRecipeId";
        owner = "owner";
        detector = "detector";
        detector_rules = "detectorRules";
        effective_detector_rules = "effectiveDetectorRules";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        locks = "locks";
        detector_recipe_type = "detectorRecipeType";
        source_data_retention = "sourceDataRetention";
    }
}
