// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An external MySQL database connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalMySqlDatabaseConnector {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCI services that use the connector.
    pub associated_services: Option<String>,
    /// The OCID of the external database.
    pub external_database_id: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ExternalMySqlDatabaseConnectorLifecycleState>,
    /// The name of the source MySQL database.
    pub source_database: Option<String>,
    /// The type of the source MySQL database.
    pub source_database_type: Option<models::ExternalMySqlDatabaseConnectorSourceDatabaseType>,
    /// The ID of the MACS agent.
    pub macs_agent_id: Option<String>,
    /// The status of the connection.
    pub connection_status: Option<String>,
    /// The time of the last update of the connection status.
    pub time_connection_status_updated: Option<DateTime<Utc>>,
    /// The host name.
    pub host_name: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The type of the connector.
    pub connector_type: Option<models::ExternalMySqlDatabaseConnectorConnectorType>,
    /// The protocol for connections to the external MySQL database.
    pub network_protocol: Option<models::ExternalMySqlDatabaseConnectorNetworkProtocol>,
    /// The type of the credential.
    pub credential_type: Option<models::ExternalMySqlDatabaseConnectorCredentialType>,
    /// The OCID of the SSL secret.
    pub ssl_secret_id: Option<String>,
    /// The SSL secret name.
    pub ssl_secret_name: Option<String>,
}

model! {
    ExternalMySqlDatabaseConnector {
        name = "name";
        compartment_id = "compartmentId";
        associated_services = "associatedServices";
        external_database_id = "externalDatabaseId";
        id = "id";
        time_updated = "timeUpdated";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        source_database = "sourceDatabase";
        source_database_type = "sourceDatabaseType";
        macs_agent_id = "macsAgentId";
        connection_status = "connectionStatus";
        time_connection_status_updated = "timeConnectionStatusUpdated";
        host_name = "hostName";
        port = "port";
        connector_type = "connectorType";
        network_protocol = "networkProtocol";
        credential_type = "credentialType";
        ssl_secret_id = "sslSecretId";
        ssl_secret_name = "sslSecretName";
    }
}
