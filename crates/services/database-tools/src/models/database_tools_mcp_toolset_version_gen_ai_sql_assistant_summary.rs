// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools MCP toolset version GenAI SQL assistant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetVersionGenAiSqlAssistantSummary {
    /// The default version.
    pub default_version: i64,
    /// The versions.
    pub versions: Vec<models::DatabaseToolsMcpToolsetGenAiSqlAssistantVersion>,
}

model! {
    DatabaseToolsMcpToolsetVersionGenAiSqlAssistantSummary, "type" = "GENAI_SQL_ASSISTANT" {
        default_version = "defaultVersion";
        versions = "versions";
    }
}
