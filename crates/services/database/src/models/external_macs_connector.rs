// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalMacsConnector {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalDatabaseConnectorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the external database.
    pub external_database_id: String,
    /// The status of the connection.
    pub connection_status: String,
    /// The time of the last update of the connection status.
    pub time_connection_status_last_updated: DateTime<Utc>,
    /// The connection string.
    pub connection_string: models::DatabaseConnectionString,
    /// The credentials for the connection.
    pub connection_credentials: models::DatabaseConnectionCredentials,
    /// The ID of the agent for the external database connector.
    pub connector_agent_id: String,
}

model! {
    ExternalMacsConnector, "connectorType" = "MACS" {
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        external_database_id = "externalDatabaseId";
        connection_status = "connectionStatus";
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated";
        connection_string = "connectionString";
        connection_credentials = "connectionCredentials";
        connector_agent_id = "connectorAgentId";
    }
}
