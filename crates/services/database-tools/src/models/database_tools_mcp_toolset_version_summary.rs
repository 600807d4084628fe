// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a database tools MCP toolset version.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsMcpToolsetVersionSummary by "type" {
        BuiltInSqlTools(models::DatabaseToolsMcpToolsetVersionBuiltInSqlToolsSummary)
            = "BUILT_IN_SQL_TOOLS", as_built_in_sql_tools;
        CustomizableReportingTools(models::DatabaseToolsMcpToolsetVersionCustomizableReportingToolsSummary)
            = "CUSTOMIZABLE_REPORTING_TOOLS", as_customizable_reporting_tools;
        CustomSqlTool(models::DatabaseToolsMcpToolsetVersionCustomSqlToolSummary)
            = "CUSTOM_SQL_TOOL", as_custom_sql_tool;
        GenaiSqlAssistant(models::DatabaseToolsMcpToolsetVersionGenAiSqlAssistantSummary)
            = "GENAI_SQL_ASSISTANT", as_genai_sql_assistant;
    }
    shared {
        /// The default version.
        default_version = "defaultVersion", copy i64, in BuiltInSqlTools CustomizableReportingTools
            CustomSqlTool GenaiSqlAssistant;
    }
}
