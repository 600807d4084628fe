// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of a category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The numbers of recommendations, by importance.
    pub recommendation_counts: Vec<models::RecommendationCount>,
    /// The number of resource actions by status.
    pub resource_counts: Vec<models::ResourceCount>,
    /// The lifecycle state.
    pub lifecycle_state: models::CategoryLifecycleState,
    /// The estimated cost savings in dollars.
    pub estimated_cost_saving: f64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    CategorySummary {
        id = "id";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        name = "name";
        description = "description";
        recommendation_counts = "recommendationCounts";
        resource_counts = "resourceCounts";
        lifecycle_state = "lifecycleState";
        estimated_cost_saving = "estimatedCostSaving";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        extended_metadata = "extendedMetadata";
    }
}
