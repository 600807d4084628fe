// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools MCP server.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsMcpServerDetails by "type", sent {
        Default(models::UpdateDatabaseToolsMcpServerDetailsDefault) = "DEFAULT", as_default;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Default;
        /// The description.
        description = "description", str, in Default;
        /// The custom roles of the MCP server.
        custom_roles = "customRoles", ref [models::DatabaseToolsMcpServerCustomRole], in Default;
        /// The lifetime of the access token, in seconds.
        access_token_expiry_in_seconds = "accessTokenExpiryInSeconds", copy i64, in Default;
        /// The lifetime of the refresh token, in seconds.
        refresh_token_expiry_in_seconds = "refreshTokenExpiryInSeconds", copy i64, in Default;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Default;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Default;
    }
}
