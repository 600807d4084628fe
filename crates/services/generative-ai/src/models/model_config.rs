// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The model for a memory step of a project. Each step has a subtype.
    ///
    /// The field `modelConfigType` selects the variant.
    pub enum ModelConfig by "modelConfigType", sent {
        Condenser(models::CondenserConfig) = "CONDENSER", as_condenser;
        Embedding(models::EmbeddingConfig) = "EMBEDDING", as_embedding;
        Extraction(models::ExtractionConfig) = "EXTRACTION", as_extraction;
    }
    shared {
        /// The selected model.
        llm_selection = "llmSelection", ref models::LlmSelection, in Condenser Embedding Extraction;
    }
}
