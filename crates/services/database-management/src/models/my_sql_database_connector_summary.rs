// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a MySQL database connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDatabaseConnectorSummary {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCI services that use the connector.
    pub associated_services: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The name of the source MySQL database.
    pub source_database: Option<String>,
    /// The type of the source MySQL database.
    pub source_database_type: Option<models::MySqlDatabaseConnectorSourceDatabaseType>,
    /// The status of the connection.
    pub connection_status: Option<String>,
    /// The time of the last update of the connection status.
    pub time_connection_status_updated: Option<DateTime<Utc>>,
    /// The host name.
    pub host_name: Option<String>,
    /// The ID of the MACS agent.
    pub macs_agent_id: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The type of the connector.
    pub connector_type: Option<models::MySqlDatabaseConnectorConnectorType>,
    /// The protocol for connections to the external MySQL database.
    pub network_protocol: Option<models::MySqlDatabaseConnectorNetworkProtocol>,
    /// The type of the credential.
    pub credential_type: Option<models::MySqlDatabaseConnectorCredentialType>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MySqlDatabaseConnectorLifecycleState>,
}

model! {
    MySqlDatabaseConnectorSummary {
        name = "name";
        compartment_id = "compartmentId";
        associated_services = "associatedServices";
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        source_database = "sourceDatabase";
        source_database_type = "sourceDatabaseType";
        connection_status = "connectionStatus";
        time_connection_status_updated = "timeConnectionStatusUpdated";
        host_name = "hostName";
        macs_agent_id = "macsAgentId";
        port = "port";
        connector_type = "connectorType";
        network_protocol = "networkProtocol";
        credential_type = "credentialType";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
    }
}
