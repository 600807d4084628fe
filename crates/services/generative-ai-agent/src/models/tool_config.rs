// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tool configuration.
    ///
    /// The field `toolConfigType` selects the variant.
    pub enum ToolConfig by "toolConfigType" {
        AgentToolConfig(models::AgentToolConfig) = "AGENT_TOOL_CONFIG", as_agent_tool_config;
        FunctionCallingToolConfig(models::FunctionCallingToolConfig)
            = "FUNCTION_CALLING_TOOL_CONFIG", as_function_calling_tool_config;
        HttpEndpointToolConfig(models::HttpEndpointToolConfig) = "HTTP_ENDPOINT_TOOL_CONFIG",
            as_http_endpoint_tool_config;
        RagToolConfig(models::RagToolConfig) = "RAG_TOOL_CONFIG", as_rag_tool_config;
        SqlToolConfig(models::SqlToolConfig) = "SQL_TOOL_CONFIG", as_sql_tool_config;
    }
}
