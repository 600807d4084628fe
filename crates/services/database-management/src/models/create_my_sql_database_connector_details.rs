// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL database connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlDatabaseConnectorDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the MACS agent.
    pub macs_agent_id: String,
    /// The host name.
    pub host_name: String,
    /// The port.
    pub port: i64,
    /// The protocol for connections to the external MySQL database.
    pub network_protocol: models::MySqlDatabaseConnectorNetworkProtocol,
    /// The OCID of the external database.
    pub external_database_id: String,
    /// The type of the credential.
    pub credential_type: models::MySqlDatabaseConnectorCredentialType,
    /// The OCID of the SSL secret.
    pub ssl_secret_id: String,
}

model! {
    CreateMySqlDatabaseConnectorDetails {
        required {
            display_name = "displayName", with_display_name(String);
            macs_agent_id = "macsAgentId", with_macs_agent_id(String);
            host_name = "hostName", with_host_name(String);
            port = "port", with_port(i64);
            network_protocol = "networkProtocol",
                with_network_protocol(models::MySqlDatabaseConnectorNetworkProtocol);
            external_database_id = "externalDatabaseId", with_external_database_id(String);
            credential_type = "credentialType",
                with_credential_type(models::MySqlDatabaseConnectorCredentialType);
            ssl_secret_id = "sslSecretId", with_ssl_secret_id(String);
        }
    }
}
