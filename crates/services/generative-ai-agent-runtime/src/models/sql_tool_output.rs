// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// An SQL tool output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlToolOutput {
    /// The OCID of the tool.
    pub tool_id: String,
    /// The name of the tool.
    pub tool_name: Option<String>,
    /// The generated SQL.
    pub generated_sql: String,
    /// The result.
    pub result: Option<Vec<Value>>,
    /// The result files.
    pub result_files: Option<models::SqlResultFiles>,
    /// The additional information.
    pub additional_info: Option<String>,
}

model! {
    SqlToolOutput, "toolOutputType" = "SQL_TOOL_OUTPUT" {
        tool_id = "toolId";
        tool_name = "toolName";
        generated_sql = "generatedSql";
        result = "result";
        result_files = "resultFiles";
        additional_info = "additionalInfo";
    }
}
