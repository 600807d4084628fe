// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tool output.
    ///
    /// The field `toolOutputType` selects the variant.
    pub enum ToolOutput by "toolOutputType" {
        GenericToolOutput(models::GenericToolOutput) = "GENERIC_TOOL_OUTPUT",
            as_generic_tool_output;
        RagToolOutput(models::RagToolOutput) = "RAG_TOOL_OUTPUT", as_rag_tool_output;
        SqlToolOutput(models::SqlToolOutput) = "SQL_TOOL_OUTPUT", as_sql_tool_output;
    }
    shared {
        /// The OCID of the tool.
        tool_id = "toolId", str, in GenericToolOutput RagToolOutput SqlToolOutput;
        /// The name of the tool.
        tool_name = "toolName", str, in GenericToolOutput RagToolOutput SqlToolOutput;
    }
}
