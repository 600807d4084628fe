// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A resource action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAction {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the category.
    pub category_id: String,
    /// The OCID of the recommendation.
    pub recommendation_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name.
    pub name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: String,
    /// The action.
    pub action: models::Action,
    /// The lifecycle state.
    pub lifecycle_state: models::ResourceActionLifecycleState,
    /// The estimated cost savings in dollars.
    pub estimated_cost_saving: f64,
    /// The status.
    pub status: models::ResourceActionStatus,
    /// The time when the recommendation entered its current status.
    pub time_status_begin: DateTime<Utc>,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ResourceAction {
        id = "id";
        category_id = "categoryId";
        recommendation_id = "recommendationId";
        resource_id = "resourceId";
        name = "name";
        resource_type = "resourceType";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        action = "action";
        lifecycle_state = "lifecycleState";
        estimated_cost_saving = "estimatedCostSaving";
        status = "status";
        time_status_begin = "timeStatusBegin";
        time_status_end = "timeStatusEnd";
        metadata = "metadata";
        extended_metadata = "extendedMetadata";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
