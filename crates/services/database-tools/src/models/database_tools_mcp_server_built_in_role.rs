// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP server built in role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerBuiltInRole {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
}

model! {
    DatabaseToolsMcpServerBuiltInRole {
        display_name = "displayName";
        description = "description";
    }
}
