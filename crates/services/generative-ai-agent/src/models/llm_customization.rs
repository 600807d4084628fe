// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An LLM customization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LlmCustomization {
    /// The choice of the large language model.
    pub llm_selection: Option<models::LlmSelection>,
    /// The LLM hyper parameters, as key-value pairs.
    pub llm_hyper_parameters: Option<BTreeMap<String, Value>>,
    /// The instruction.
    pub instruction: Option<String>,
}

model! {
    LlmCustomization {
        optional {
            llm_selection = "llmSelection", with_llm_selection(models::LlmSelection);
            llm_hyper_parameters = "llmHyperParameters", with_llm_hyper_parameters({Value});
            instruction = "instruction", with_instruction(String);
        }
    }
}
