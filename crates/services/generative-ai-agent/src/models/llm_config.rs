// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An LLM configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LlmConfig {
    /// The routing LLM customization.
    pub routing_llm_customization: Option<models::LlmCustomization>,
    /// The runtime version of the system prompt.
    pub runtime_version: Option<String>,
}

model! {
    LlmConfig {
        optional {
            routing_llm_customization = "routingLlmCustomization",
                with_routing_llm_customization(models::LlmCustomization);
            runtime_version = "runtimeVersion", with_runtime_version(String);
        }
    }
}
