// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rag tool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RagToolConfig {
    /// The knowledge base configurations.
    pub knowledge_base_configs: Vec<models::KnowledgeBaseConfig>,
    /// The customization of the language model that generates the response.
    pub generation_llm_customization: Option<models::LlmCustomization>,
    /// The runtime version of the system prompt.
    pub runtime_version: Option<String>,
    /// The embedding LLM customization.
    pub embedding_llm_customization: Option<models::LlmCustomization>,
    /// The reranking LLM customization.
    pub reranking_llm_customization: Option<models::LlmCustomization>,
    /// The reasoning LLM customization.
    pub reasoning_llm_customization: Option<models::LlmCustomization>,
}

model! {
    RagToolConfig, "toolConfigType" = "RAG_TOOL_CONFIG" {
        required {
            knowledge_base_configs = "knowledgeBaseConfigs",
                with_knowledge_base_configs([models::KnowledgeBaseConfig]);
        }
        optional {
            generation_llm_customization = "generationLlmCustomization",
                with_generation_llm_customization(models::LlmCustomization);
            runtime_version = "runtimeVersion", with_runtime_version(String);
            embedding_llm_customization = "embeddingLlmCustomization",
                with_embedding_llm_customization(models::LlmCustomization);
            reranking_llm_customization = "rerankingLlmCustomization",
                with_reranking_llm_customization(models::LlmCustomization);
            reasoning_llm_customization = "reasoningLlmCustomization",
                with_reasoning_llm_customization(models::LlmCustomization);
        }
    }
}
