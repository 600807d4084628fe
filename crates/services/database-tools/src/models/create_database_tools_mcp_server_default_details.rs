// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The default details of a database tools MCP server to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsMcpServerDefaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The custom roles of the MCP server.
    pub custom_roles: Option<Vec<models::DatabaseToolsMcpServerCustomRole>>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Database Tools connection.
    pub database_tools_connection_id: String,
    /// The lifetime of the access token, in seconds.
    pub access_token_expiry_in_seconds: Option<i64>,
    /// The lifetime of the refresh token, in seconds.
    pub refresh_token_expiry_in_seconds: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The identity for access to OCI resources at runtime: the authenticated caller or the
    /// resource principal.
    pub runtime_identity: Option<models::DatabaseToolsMcpServerRuntimeIdentity>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The OCID of the domain.
    pub domain_id: String,
    /// The storage.
    pub storage: models::DatabaseToolsMcpServerStorage,
}

model! {
    CreateDatabaseToolsMcpServerDefaultDetails, "type" = "DEFAULT" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            database_tools_connection_id = "databaseToolsConnectionId",
                with_database_tools_connection_id(String);
            domain_id = "domainId", with_domain_id(String);
            storage = "storage", with_storage(models::DatabaseToolsMcpServerStorage);
        }
        optional {
            custom_roles = "customRoles",
                with_custom_roles([models::DatabaseToolsMcpServerCustomRole]);
            description = "description", with_description(String);
            access_token_expiry_in_seconds = "accessTokenExpiryInSeconds",
                with_access_token_expiry_in_seconds(i64);
            refresh_token_expiry_in_seconds = "refreshTokenExpiryInSeconds",
                with_refresh_token_expiry_in_seconds(i64);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            runtime_identity = "runtimeIdentity",
                with_runtime_identity(models::DatabaseToolsMcpServerRuntimeIdentity);
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
