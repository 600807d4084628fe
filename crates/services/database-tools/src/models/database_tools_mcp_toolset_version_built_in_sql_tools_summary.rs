// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of database tools MCP toolset version built in SQL tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetVersionBuiltInSqlToolsSummary {
    /// The default version.
    pub default_version: i64,
    /// The versions.
    pub versions: Vec<models::DatabaseToolsMcpToolsetBuiltInSqlToolsVersion>,
}

model! {
    DatabaseToolsMcpToolsetVersionBuiltInSqlToolsSummary, "type" = "BUILT_IN_SQL_TOOLS" {
        default_version = "defaultVersion";
        versions = "versions";
    }
}
