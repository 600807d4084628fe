// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an external DB system MACs connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalDbSystemMacsConnectorDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the external DB system.
    pub external_db_system_id: String,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The connection information.
    pub connection_info: Option<models::ExternalDbSystemConnectionInfo>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExternalDbSystemMacsConnectorDetails, "connectorType" = "MACS" {
        required {
            external_db_system_id = "externalDbSystemId", with_external_db_system_id(String);
            agent_id = "agentId", with_agent_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            connection_info = "connectionInfo",
                with_connection_info(models::ExternalDbSystemConnectionInfo);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
