// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the tool runtime configuration type of a tool runtime configuration.
    pub enum ToolRuntimeConfigType {
        Rag = "RAG",
        SqlSmall = "SQL_SMALL",
        SqlLarge = "SQL_LARGE",
    }
}
