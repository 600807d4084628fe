// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A tool invocation trace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolInvocationTrace {
    /// The key.
    pub key: Option<String>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The source.
    pub source: Option<models::SourceDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The ID of the tool.
    pub tool_id: Option<String>,
    /// The name of the tool.
    pub tool_name: Option<String>,
    /// The invocation details.
    pub invocation_details: Option<String>,
}

model! {
    ToolInvocationTrace, "traceType" = "TOOL_INVOCATION_TRACE" {
        key = "key";
        parent_key = "parentKey";
        source = "source";
        time_created = "timeCreated";
        time_finished = "timeFinished";
        tool_id = "toolId";
        tool_name = "toolName";
        invocation_details = "invocationDetails";
    }
}
