// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a database tools MCP toolset custom SQL tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsMcpToolsetCustomSqlToolDetails {
    /// The version.
    pub version: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The instructions for using the MCP toolset, which help the LLM to understand it.
    pub tool_description: Option<String>,
    /// The name of the tool.
    pub tool_name: Option<String>,
    /// The SQL query that generates the report.
    pub source: Option<models::DatabaseToolsCustomSqlToolToolsetSource>,
    /// The variables.
    pub variables: Option<Vec<models::DatabaseToolsMcpToolsetCustomSqlToolVariable>>,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Option<Vec<String>>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetCustomSqlToolDefaultExecutionType>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsMcpToolsetCustomSqlToolDetails, "type" = "CUSTOM_SQL_TOOL" {
        optional {
            version = "version", with_version(i64), clear_version;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            tool_description = "toolDescription", with_tool_description(String),
                clear_tool_description;
            tool_name = "toolName", with_tool_name(String), clear_tool_name;
            source = "source", with_source(models::DatabaseToolsCustomSqlToolToolsetSource),
                clear_source;
            variables = "variables",
                with_variables([models::DatabaseToolsMcpToolsetCustomSqlToolVariable]),
                clear_variables;
            allowed_roles = "allowedRoles", with_allowed_roles([String]), clear_allowed_roles;
            default_execution_type = "defaultExecutionType",
                with_default_execution_type(models::DatabaseToolsMcpToolsetCustomSqlToolDefaultExecutionType),
                clear_default_execution_type;
        }
    }
}
