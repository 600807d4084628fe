// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP toolset custom SQL tool version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetCustomSqlToolVersion {
    /// The version.
    pub version: i64,
    /// The description.
    pub description: String,
    /// The features.
    pub features: Option<Vec<String>>,
    /// The roles that have access to the toolset version by default.
    pub default_allowed_roles: Vec<String>,
}

model! {
    DatabaseToolsMcpToolsetCustomSqlToolVersion {
        version = "version";
        description = "description";
        features = "features";
        default_allowed_roles = "defaultAllowedRoles";
    }
}
