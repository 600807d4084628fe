// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The standard long-term memory, which extracts information from conversations and stores it as
/// embeddings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardLongTermMemoryStrategy {
    /// Whether the long-term memory is enabled.
    pub is_enabled: bool,
    /// The model that extracts information to remember.
    pub extraction_config: Option<models::ExtractionConfig>,
    /// The model that generates embeddings for the long-term memory.
    pub embedding_config: Option<models::EmbeddingConfig>,
}

model! {
    StandardLongTermMemoryStrategy {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            extraction_config = "extractionConfig",
                with_extraction_config(models::ExtractionConfig);
            embedding_config = "embeddingConfig", with_embedding_config(models::EmbeddingConfig);
        }
    }
}
