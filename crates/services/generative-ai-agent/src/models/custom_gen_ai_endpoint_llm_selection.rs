// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom GenAI endpoint LLM selection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomGenAiEndpointLlmSelection {
    /// The OCID of the endpoint.
    pub endpoint_id: String,
}

model! {
    CustomGenAiEndpointLlmSelection, "llmSelectionType" = "CUSTOM_GEN_AI_ENDPOINT" {
        required {
            endpoint_id = "endpointId", with_endpoint_id(String);
        }
    }
}
