// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools MCP toolset built in SQL tools version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetBuiltInSqlToolsVersion {
    /// The version.
    pub version: i64,
    /// The description.
    pub description: String,
    /// The features.
    pub features: Option<Vec<String>>,
    /// The tools.
    pub tools: Vec<models::DatabaseToolsMcpToolsetVersionTool>,
}

model! {
    DatabaseToolsMcpToolsetBuiltInSqlToolsVersion {
        version = "version";
        description = "description";
        features = "features";
        tools = "tools";
    }
}
