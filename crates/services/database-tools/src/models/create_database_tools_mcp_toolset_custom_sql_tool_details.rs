// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools MCP toolset custom SQL tool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsMcpToolsetCustomSqlToolDetails {
    /// The version.
    pub version: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Database Tools MCP server.
    pub database_tools_mcp_server_id: String,
    /// The description.
    pub description: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The instructions for using the MCP toolset, which help the LLM to understand it.
    pub tool_description: Option<String>,
    /// The name of the tool.
    pub tool_name: String,
    /// The SQL query that generates the report.
    pub source: models::DatabaseToolsCustomSqlToolToolsetSource,
    /// The variables.
    pub variables: Option<Vec<models::DatabaseToolsMcpToolsetCustomSqlToolVariable>>,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Option<Vec<String>>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetCustomSqlToolDefaultExecutionType>,
}

model! {
    CreateDatabaseToolsMcpToolsetCustomSqlToolDetails, "type" = "CUSTOM_SQL_TOOL" {
        required {
            version = "version", with_version(i64);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            database_tools_mcp_server_id = "databaseToolsMcpServerId",
                with_database_tools_mcp_server_id(String);
            tool_name = "toolName", with_tool_name(String);
            source = "source", with_source(models::DatabaseToolsCustomSqlToolToolsetSource);
        }
        optional {
            description = "description", with_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
            tool_description = "toolDescription", with_tool_description(String);
            variables = "variables",
                with_variables([models::DatabaseToolsMcpToolsetCustomSqlToolVariable]);
            allowed_roles = "allowedRoles", with_allowed_roles([String]);
            default_execution_type = "defaultExecutionType",
                with_default_execution_type(models::DatabaseToolsMcpToolsetCustomSqlToolDefaultExecutionType);
        }
    }
}
