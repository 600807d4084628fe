// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an external MACs connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalMacsConnectorDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the external database.
    pub external_database_id: String,
    /// The connection string.
    pub connection_string: models::DatabaseConnectionString,
    /// The credentials for the connection.
    pub connection_credentials: models::DatabaseConnectionCredentials,
    /// The ID of the agent for the external database connector.
    pub connector_agent_id: String,
}

model! {
    CreateExternalMacsConnectorDetails, "connectorType" = "MACS" {
        required {
            display_name = "displayName", with_display_name(String);
            external_database_id = "externalDatabaseId", with_external_database_id(String);
            connection_string = "connectionString",
                with_connection_string(models::DatabaseConnectionString);
            connection_credentials = "connectionCredentials",
                with_connection_credentials(models::DatabaseConnectionCredentials);
            connector_agent_id = "connectorAgentId", with_connector_agent_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
