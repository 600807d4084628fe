// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A metric extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtension {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The method of the collection.
    pub collection_method: String,
    /// The status.
    pub status: models::MetricExtensionStatus,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MetricExtensionLifecycleState>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The collection schedule of the metric extension, as an RFC 5545 recurrence rule with `FREQ`
    /// and `INTERVAL`.
    pub collection_recurrences: String,
    /// The metrics of the metric extension.
    pub metric_list: Vec<models::Metric>,
    /// The properties of the query.
    pub query_properties: models::MetricExtensionQueryProperties,
    /// The enabled on resources.
    pub enabled_on_resources: Option<Vec<models::EnabledResourceDetails>>,
    /// The number of resources on which the metric extension is enabled.
    pub enabled_on_resources_count: Option<i64>,
    /// The URI of the resource.
    pub resource_uri: Option<String>,
}

model! {
    MetricExtension {
        id = "id";
        name = "name";
        display_name = "displayName";
        description = "description";
        resource_type = "resourceType";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        collection_method = "collectionMethod";
        status = "status";
        lifecycle_state = "lifecycleState";
        created_by = "createdBy";
        last_updated_by = "lastUpdatedBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        collection_recurrences = "collectionRecurrences";
        metric_list = "metricList";
        query_properties = "queryProperties";
        enabled_on_resources = "enabledOnResources";
        enabled_on_resources_count = "enabledOnResourcesCount";
        resource_uri = "resourceUri";
    }
}
