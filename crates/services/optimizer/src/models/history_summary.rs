// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the category.
    pub category_id: String,
    /// The OCID of the recommendation.
    pub recommendation_id: String,
    /// The name of the recommendation.
    pub recommendation_name: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The OCID of the resource action.
    pub resource_action_id: String,
    /// The action.
    pub action: models::Action,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::HistoryLifecycleState,
    /// The estimated cost savings in dollars.
    pub estimated_cost_saving: f64,
    /// The status.
    pub status: models::HistoryStatus,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    HistorySummary {
        id = "id";
        name = "name";
        resource_type = "resourceType";
        category_id = "categoryId";
        recommendation_id = "recommendationId";
        recommendation_name = "recommendationName";
        resource_id = "resourceId";
        resource_action_id = "resourceActionId";
        action = "action";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        lifecycle_state = "lifecycleState";
        estimated_cost_saving = "estimatedCostSaving";
        status = "status";
        metadata = "metadata";
        extended_metadata = "extendedMetadata";
        time_created = "timeCreated";
    }
}
