// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The period in days over which data is collected for the recommendations.
    pub aggregation_interval_in_days: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ProfileLifecycleState,
    /// The levels of the recommendations in the profile.
    pub levels_configuration: Option<models::LevelsConfiguration>,
    /// The target compartments.
    pub target_compartments: Option<models::TargetCompartments>,
    /// The tags of the profile.
    pub target_tags: Option<models::TargetTags>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ProfileSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        aggregation_interval_in_days = "aggregationIntervalInDays";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        levels_configuration = "levelsConfiguration";
        target_compartments = "targetCompartments";
        target_tags = "targetTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
