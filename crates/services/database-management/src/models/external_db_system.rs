// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDbSystem {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the DB system discovery.
    pub db_system_discovery_id: Option<String>,
    /// The OCID of the management agent that performed the discovery of the DB system.
    pub discovery_agent_id: Option<String>,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// The home directory of the database or Grid software.
    pub home_directory: Option<String>,
    /// The configuration of Database Management.
    pub database_management_config: Option<models::ExternalDbSystemDatabaseManagementConfigDetails>,
    /// The configuration of Stack Monitoring.
    pub stack_monitoring_config: Option<models::ExternalDbSystemStackMonitoringConfigDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalDbSystemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalDbSystem {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        db_system_discovery_id = "dbSystemDiscoveryId";
        discovery_agent_id = "discoveryAgentId";
        is_cluster = "isCluster";
        home_directory = "homeDirectory";
        database_management_config = "databaseManagementConfig";
        stack_monitoring_config = "stackMonitoringConfig";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
