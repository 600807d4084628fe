// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default LLM selection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultLlmSelection {}

model! {
    DefaultLlmSelection, "llmSelectionType" = "DEFAULT" {
        optional {}
    }
}
