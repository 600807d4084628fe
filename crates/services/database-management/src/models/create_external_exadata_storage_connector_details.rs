// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an external Exadata storage connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalExadataStorageConnectorDetails {
    /// The OCID of the Exadata storage server.
    pub storage_server_id: String,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The name of the storage server connector.
    pub connector_name: String,
    /// The URI of the connection.
    pub connection_uri: String,
    /// The credential information.
    pub credential_info: models::RestCredential,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExternalExadataStorageConnectorDetails {
        required {
            storage_server_id = "storageServerId", with_storage_server_id(String);
            agent_id = "agentId", with_agent_id(String);
            connector_name = "connectorName", with_connector_name(String);
            connection_uri = "connectionUri", with_connection_uri(String);
            credential_info = "credentialInfo", with_credential_info(models::RestCredential);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
