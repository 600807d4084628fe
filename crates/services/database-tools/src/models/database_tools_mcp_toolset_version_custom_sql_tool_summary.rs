// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools MCP toolset version custom SQL tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetVersionCustomSqlToolSummary {
    /// The default version.
    pub default_version: i64,
    /// The versions.
    pub versions: Vec<models::DatabaseToolsMcpToolsetCustomSqlToolVersion>,
}

model! {
    DatabaseToolsMcpToolsetVersionCustomSqlToolSummary, "type" = "CUSTOM_SQL_TOOL" {
        default_version = "defaultVersion";
        versions = "versions";
    }
}
