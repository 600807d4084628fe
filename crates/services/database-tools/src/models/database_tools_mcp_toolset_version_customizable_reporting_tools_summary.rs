// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of database tools MCP toolset version customizable reporting tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetVersionCustomizableReportingToolsSummary {
    /// The default version.
    pub default_version: i64,
    /// The versions.
    pub versions: Vec<models::DatabaseToolsMcpToolsetCustomizableReportingToolsVersion>,
}

model! {
    DatabaseToolsMcpToolsetVersionCustomizableReportingToolsSummary, "type" = "CUSTOMIZABLE_REPORTING_TOOLS" {
        default_version = "defaultVersion";
        versions = "versions";
    }
}
