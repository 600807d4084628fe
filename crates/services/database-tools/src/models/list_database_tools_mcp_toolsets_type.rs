// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `type` in `ListDatabaseToolsMcpToolsets`.
    pub enum ListDatabaseToolsMcpToolsetsType {
        CustomSqlTool = "CUSTOM_SQL_TOOL",
        BuiltInSqlTools = "BUILT_IN_SQL_TOOLS",
        CustomizableReportingTools = "CUSTOMIZABLE_REPORTING_TOOLS",
        GenaiSqlAssistant = "GENAI_SQL_ASSISTANT",
    }
}
