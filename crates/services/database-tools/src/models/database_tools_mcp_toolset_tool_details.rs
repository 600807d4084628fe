// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools MCP toolset tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetToolDetails {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The status.
    pub status: models::DatabaseToolsMcpToolsetToolStatus,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Vec<String>,
}

model! {
    DatabaseToolsMcpToolsetToolDetails {
        name = "name";
        display_name = "displayName";
        status = "status";
        allowed_roles = "allowedRoles";
    }
}
