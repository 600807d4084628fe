// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a log analytics entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEntitySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the entity type.
    pub entity_type_name: String,
    /// The internal name of the entity type.
    pub entity_type_internal_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::LogAnalyticsEntityLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The OCID of the cloud resource that the entity represents. Empty for a resource outside of
    /// OCI.
    pub cloud_resource_id: Option<String>,
    /// The time zone region of the entity.
    pub timezone_region: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last discovery.
    pub time_last_discovered: Option<DateTime<Utc>>,
    /// The metadata.
    pub metadata: Option<models::LogAnalyticsMetadataCollection>,
    /// Whether logs of the entity are collected.
    pub are_logs_collected: Option<bool>,
    /// The ID of the source.
    pub source_id: Option<String>,
    /// The source of the creation.
    pub creation_source: Option<models::CreationSource>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The number of log sources of the entity.
    pub associated_sources_count: Option<i64>,
}

model! {
    LogAnalyticsEntitySummary {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        entity_type_name = "entityTypeName";
        entity_type_internal_name = "entityTypeInternalName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        management_agent_id = "managementAgentId";
        cloud_resource_id = "cloudResourceId";
        timezone_region = "timezoneRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_discovered = "timeLastDiscovered";
        metadata = "metadata";
        are_logs_collected = "areLogsCollected";
        source_id = "sourceId";
        creation_source = "creationSource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        associated_sources_count = "associatedSourcesCount";
    }
}
