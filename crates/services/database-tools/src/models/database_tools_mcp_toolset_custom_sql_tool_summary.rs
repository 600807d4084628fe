// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a database tools MCP toolset custom SQL tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetCustomSqlToolSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The version.
    pub version: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Database Tools MCP server.
    pub database_tools_mcp_server_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseToolsMcpToolsetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The name of the tool.
    pub tool_name: String,
    /// The instructions for using the MCP toolset, which help the LLM to understand it.
    pub tool_description: Option<String>,
    /// The roles with access to the MCP tools of the toolset.
    pub allowed_roles: Vec<String>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetCustomSqlToolDefaultExecutionType>,
}

model! {
    DatabaseToolsMcpToolsetCustomSqlToolSummary, "type" = "CUSTOM_SQL_TOOL" {
        id = "id";
        version = "version";
        compartment_id = "compartmentId";
        display_name = "displayName";
        database_tools_mcp_server_id = "databaseToolsMcpServerId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        locks = "locks";
        tool_name = "toolName";
        tool_description = "toolDescription";
        allowed_roles = "allowedRoles";
        default_execution_type = "defaultExecutionType";
    }
}
