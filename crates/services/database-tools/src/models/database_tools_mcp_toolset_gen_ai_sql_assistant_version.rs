// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools MCP toolset GenAI SQL assistant version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetGenAiSqlAssistantVersion {
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
    DatabaseToolsMcpToolsetGenAiSqlAssistantVersion {
        version = "version";
        description = "description";
        features = "features";
        tools = "tools";
    }
}
