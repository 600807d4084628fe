// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a metric extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtensionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The status.
    pub status: models::MetricExtensionStatus,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MetricExtensionLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The method of the collection.
    pub collection_method: Option<models::MetricExtensionCollectionMethod>,
    /// The number of resources on which the metric extension is enabled.
    pub enabled_on_resources_count: Option<i64>,
    /// The URI of the resource.
    pub resource_uri: Option<String>,
}

model! {
    MetricExtensionSummary {
        id = "id";
        name = "name";
        display_name = "displayName";
        description = "description";
        resource_type = "resourceType";
        compartment_id = "compartmentId";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        collection_method = "collectionMethod";
        enabled_on_resources_count = "enabledOnResourcesCount";
        resource_uri = "resourceUri";
    }
}
