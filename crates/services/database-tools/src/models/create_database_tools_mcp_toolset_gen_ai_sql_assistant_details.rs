// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools MCP toolset GenAI SQL assistant to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsMcpToolsetGenAiSqlAssistantDetails {
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
    /// The OCID of the semantic store in Generative AI.
    pub generative_ai_semantic_store_id: String,
    /// The tools.
    pub tools: Option<Vec<models::CreateDatabaseToolsMcpToolsetToolDetails>>,
    /// The default execution type of the toolset: synchronous or asynchronous.
    pub default_execution_type:
        Option<models::DatabaseToolsMcpToolsetGenAiSqlAssistantDefaultExecutionType>,
}

model! {
    CreateDatabaseToolsMcpToolsetGenAiSqlAssistantDetails, "type" = "GENAI_SQL_ASSISTANT" {
        required {
            version = "version", with_version(i64);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            database_tools_mcp_server_id = "databaseToolsMcpServerId",
                with_database_tools_mcp_server_id(String);
            generative_ai_semantic_store_id = "generativeAiSemanticStoreId",
                with_generative_ai_semantic_store_id(String);
        }
        optional {
            description = "description", with_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
            tools = "tools", with_tools([models::CreateDatabaseToolsMcpToolsetToolDetails]);
            default_execution_type = "defaultExecutionType",
                with_default_execution_type(models::DatabaseToolsMcpToolsetGenAiSqlAssistantDefaultExecutionType);
        }
    }
}
