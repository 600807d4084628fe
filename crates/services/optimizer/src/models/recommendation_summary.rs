// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of a recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the category.
    pub category_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The importance of the recommendation.
    pub importance: models::RecommendationImportance,
    /// The number of resource actions by status.
    pub resource_counts: Vec<models::ResourceCount>,
    /// The lifecycle state.
    pub lifecycle_state: models::RecommendationLifecycleState,
    /// The estimated cost savings in dollars.
    pub estimated_cost_saving: f64,
    /// The status.
    pub status: models::RecommendationStatus,
    /// The time when the recommendation entered its current status.
    pub time_status_begin: DateTime<Utc>,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The supported levels.
    pub supported_levels: Option<models::SupportedLevels>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    RecommendationSummary {
        id = "id";
        compartment_id = "compartmentId";
        category_id = "categoryId";
        name = "name";
        description = "description";
        importance = "importance";
        resource_counts = "resourceCounts";
        lifecycle_state = "lifecycleState";
        estimated_cost_saving = "estimatedCostSaving";
        status = "status";
        time_status_begin = "timeStatusBegin";
        time_status_end = "timeStatusEnd";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        supported_levels = "supportedLevels";
        extended_metadata = "extendedMetadata";
    }
}
