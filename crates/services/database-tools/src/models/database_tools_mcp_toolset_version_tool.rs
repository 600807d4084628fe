// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools MCP toolset version tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetVersionTool {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The default status.
    pub default_status: models::DatabaseToolsMcpToolsetVersionToolDefaultStatus,
    /// The roles that have access to the toolset version by default.
    pub default_allowed_roles: Option<Vec<String>>,
}

model! {
    DatabaseToolsMcpToolsetVersionTool {
        name = "name";
        display_name = "displayName";
        description = "description";
        default_status = "defaultStatus";
        default_allowed_roles = "defaultAllowedRoles";
    }
}
