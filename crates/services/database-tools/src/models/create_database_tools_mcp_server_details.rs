// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database tools MCP server to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsMcpServerDetails by "type", sent {
        Default(models::CreateDatabaseToolsMcpServerDefaultDetails) = "DEFAULT", as_default;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Default;
        /// The custom roles of the MCP server.
        custom_roles = "customRoles", ref [models::DatabaseToolsMcpServerCustomRole], in Default;
        /// The display name.
        display_name = "displayName", str, in Default;
        /// The description.
        description = "description", str, in Default;
        /// The OCID of the Database Tools connection.
        database_tools_connection_id = "databaseToolsConnectionId", str, in Default;
        /// The lifetime of the access token, in seconds.
        access_token_expiry_in_seconds = "accessTokenExpiryInSeconds", copy i64, in Default;
        /// The lifetime of the refresh token, in seconds.
        refresh_token_expiry_in_seconds = "refreshTokenExpiryInSeconds", copy i64, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
        /// The identity for access to OCI resources at runtime: the authenticated caller or the
        /// resource principal.
        runtime_identity = "runtimeIdentity", copy models::DatabaseToolsMcpServerRuntimeIdentity, in
            Default;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Default;
    }
}
