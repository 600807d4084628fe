// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// An update database tools MCP server details default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsMcpServerDetailsDefault {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The custom roles of the MCP server.
    pub custom_roles: Option<Vec<models::DatabaseToolsMcpServerCustomRole>>,
    /// The lifetime of the access token, in seconds.
    pub access_token_expiry_in_seconds: Option<i64>,
    /// The lifetime of the refresh token, in seconds.
    pub refresh_token_expiry_in_seconds: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The storage.
    pub storage: Option<models::DatabaseToolsMcpServerStorage>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsMcpServerDetailsDefault, "type" = "DEFAULT" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            custom_roles = "customRoles",
                with_custom_roles([models::DatabaseToolsMcpServerCustomRole]), clear_custom_roles;
            access_token_expiry_in_seconds = "accessTokenExpiryInSeconds",
                with_access_token_expiry_in_seconds(i64), clear_access_token_expiry_in_seconds;
            refresh_token_expiry_in_seconds = "refreshTokenExpiryInSeconds",
                with_refresh_token_expiry_in_seconds(i64), clear_refresh_token_expiry_in_seconds;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            storage = "storage", with_storage(models::DatabaseToolsMcpServerStorage), clear_storage;
        }
    }
}
