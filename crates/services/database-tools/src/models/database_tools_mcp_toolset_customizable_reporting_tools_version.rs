// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools MCP toolset customizable reporting tools version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetCustomizableReportingToolsVersion {
    /// The version.
    pub version: i64,
    /// The description.
    pub description: String,
    /// The features.
    pub features: Option<Vec<String>>,
    /// The default report allowed roles.
    pub default_report_allowed_roles: Vec<String>,
    /// The tools.
    pub tools: Vec<models::DatabaseToolsMcpToolsetVersionTool>,
}

model! {
    DatabaseToolsMcpToolsetCustomizableReportingToolsVersion {
        version = "version";
        description = "description";
        features = "features";
        default_report_allowed_roles = "defaultReportAllowedRoles";
        tools = "tools";
    }
}
