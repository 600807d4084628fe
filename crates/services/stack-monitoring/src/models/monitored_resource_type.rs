// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitored resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceType {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace of the metric.
    pub metric_namespace: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The metrics that determine the availability of a resource.
    pub availability_metrics_config: Option<models::AvailabilityMetricsDetails>,
    /// The configuration of the agent extension handler.
    pub handler_config: Option<models::AgentExtensionHandlerConfiguration>,
    /// Whether the system defines the resource type, so that it cannot be changed.
    pub is_system_defined: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredResourceTypeLifecycleState>,
    /// The type of the source.
    pub source_type: Option<models::MonitoredResourceTypeSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::MonitoredResourceTypeResourceCategory>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The additional namespaces of system resource types, for use by Stack Monitoring.
    pub additional_namespace_map: Option<BTreeMap<String, String>>,
    /// The metadata.
    pub metadata: Option<models::ResourceTypeMetadataDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoredResourceType {
        id = "id";
        name = "name";
        display_name = "displayName";
        description = "description";
        metric_namespace = "metricNamespace";
        compartment_id = "compartmentId";
        tenancy_id = "tenancyId";
        availability_metrics_config = "availabilityMetricsConfig";
        handler_config = "handlerConfig";
        is_system_defined = "isSystemDefined";
        lifecycle_state = "lifecycleState";
        source_type = "sourceType";
        resource_category = "resourceCategory";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        additional_namespace_map = "additionalNamespaceMap";
        metadata = "metadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
