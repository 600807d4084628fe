// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools MCP toolset.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsMcpToolsetDetails by "type", sent {
        BuiltInSqlTools(models::UpdateDatabaseToolsMcpToolsetBuiltInSqlToolsDetails)
            = "BUILT_IN_SQL_TOOLS", as_built_in_sql_tools;
        CustomizableReportingTools(models::UpdateDatabaseToolsMcpToolsetCustomizableReportingToolsDetails)
            = "CUSTOMIZABLE_REPORTING_TOOLS", as_customizable_reporting_tools;
        CustomSqlTool(models::UpdateDatabaseToolsMcpToolsetCustomSqlToolDetails)
            = "CUSTOM_SQL_TOOL", as_custom_sql_tool;
        GenaiSqlAssistant(models::UpdateDatabaseToolsMcpToolsetGenAiSqlAssistantDetails)
            = "GENAI_SQL_ASSISTANT", as_genai_sql_assistant;
    }
    shared {
        /// The version.
        version = "version", copy i64, in BuiltInSqlTools CustomizableReportingTools CustomSqlTool
            GenaiSqlAssistant;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in BuiltInSqlTools CustomizableReportingTools
            CustomSqlTool GenaiSqlAssistant;
        /// The description.
        description = "description", str, in BuiltInSqlTools CustomizableReportingTools
            CustomSqlTool GenaiSqlAssistant;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            BuiltInSqlTools CustomizableReportingTools CustomSqlTool GenaiSqlAssistant;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BuiltInSqlTools
            CustomizableReportingTools CustomSqlTool GenaiSqlAssistant;
    }
}
