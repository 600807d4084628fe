// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools identity Oracle database resource principal to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsIdentityOracleDatabaseResourcePrincipalDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Database Tools connection.
    pub database_tools_connection_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The name of the credential.
    pub credential_key: String,
}

model! {
    CreateDatabaseToolsIdentityOracleDatabaseResourcePrincipalDetails, "type" = "ORACLE_DATABASE_RESOURCE_PRINCIPAL" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            database_tools_connection_id = "databaseToolsConnectionId",
                with_database_tools_connection_id(String);
            credential_key = "credentialKey", with_credential_key(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
