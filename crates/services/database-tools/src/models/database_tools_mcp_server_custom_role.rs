// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP server custom role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerCustomRole {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
}

model! {
    DatabaseToolsMcpServerCustomRole {
        required {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
        }
    }
}
