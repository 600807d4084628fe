// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A chat result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatResult {
    /// The message.
    pub message: Option<models::Message>,
    /// The traces.
    pub traces: Option<Vec<models::Trace>>,
    /// The results of the tools.
    pub tool_results: Option<BTreeMap<String, String>>,
    /// The tool outputs.
    pub tool_outputs: Option<Vec<models::ToolOutput>>,
    /// The required actions.
    pub required_actions: Option<Vec<models::RequiredAction>>,
    /// The guardrail result.
    pub guardrail_result: Option<String>,
}

model! {
    ChatResult {
        message = "message";
        traces = "traces";
        tool_results = "toolResults";
        tool_outputs = "toolOutputs";
        required_actions = "requiredActions";
        guardrail_result = "guardrailResult";
    }
}
