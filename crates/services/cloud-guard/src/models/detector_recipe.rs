// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A detector recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectorRecipe {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the source detector recipe.
    pub source_detector_recipe_id: String,
    /// The type of the detector recipe.
    pub detector_recipe_type: Option<models::DetectorRecipeType>,
    /// The owner.
    pub owner: models::DetectorRecipeOwner,
    /// The type of the detector.
    pub detector: models::DetectorRecipeDetector,
    /// The detector rules.
    pub detector_rules: Option<Vec<models::DetectorRecipeDetectorRule>>,
    /// The detector rules that apply after defaults are taken into account.
    pub effective_detector_rules: Option<Vec<models::DetectorRecipeDetectorRule>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DetectorRecipeLifecycleState>,
    /// The retention of the source data, in days.
    pub source_data_retention: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The IDs of the targets.
    pub target_ids: Option<Vec<String>>,
}

model! {
    DetectorRecipe {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        source_detector_recipe_id = "sourceDetectorRecipeId";
        detector_recipe_type = "detectorRecipeType";
        owner = "owner";
        detector = "detector";
        detector_rules = "detectorRules";
        effective_detector_rules = "effectiveDetectorRules";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        source_data_retention = "sourceDataRetention";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        target_ids = "targetIds";
    }
}
