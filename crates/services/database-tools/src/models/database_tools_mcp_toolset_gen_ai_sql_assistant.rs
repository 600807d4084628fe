// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A database tools MCP toolset GenAI SQL assistant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpToolsetGenAiSqlAssistant {
    /// The OCID of the resource.
    pub id: String,
    /// The version.
    pub version: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
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
    /// The OCID of the semantic store in Generative AI.
    pub generative_ai_semantic_store_id: String,
    /// The tools.
    pub tools: Option<Vec<models::DatabaseToolsMcpToolsetToolDetails>>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetGenAiSqlAssistantDefaultExecutionType>,
}

model! {
    DatabaseToolsMcpToolsetGenAiSqlAssistant, "type" = "GENAI_SQL_ASSISTANT" {
        id = "id";
        version = "version";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        database_tools_mcp_server_id = "databaseToolsMcpServerId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        locks = "locks";
        generative_ai_semantic_store_id = "generativeAiSemanticStoreId";
        tools = "tools";
        default_execution_type = "defaultExecutionType";
    }
}
