// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CondenserConfig, EmbeddingConfig, ExtractionConfig, LlmSelection};

/// Which model does one step of the memory of a project. The subtypes are the steps.
///
/// The member `modelConfigType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelConfig {
    /// `CONDENSER`
    Condenser(CondenserConfig),
    /// `EMBEDDING`
    Embedding(EmbeddingConfig),
    /// `EXTRACTION`
    Extraction(ExtractionConfig),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelConfig {
    /// Returns the value if it is `CONDENSER`.
    #[inline]
    pub fn as_condenser(&self) -> Option<&CondenserConfig> {
        match self {
            Self::Condenser(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `EMBEDDING`.
    #[inline]
    pub fn as_embedding(&self) -> Option<&EmbeddingConfig> {
        match self {
            Self::Embedding(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `EXTRACTION`.
    #[inline]
    pub fn as_extraction(&self) -> Option<&ExtractionConfig> {
        match self {
            Self::Extraction(value) => Some(value),
            _ => None,
        }
    }

    /// The model to use.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn llm_selection(&self) -> Option<&LlmSelection> {
        match self {
            Self::Condenser(value) => Some(&value.llm_selection),
            Self::Embedding(value) => Some(&value.llm_selection),
            Self::Extraction(value) => Some(&value.llm_selection),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for ModelConfig {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CondenserConfig> for ModelConfig {
    fn from(value: CondenserConfig) -> Self {
        Self::Condenser(value)
    }
}

impl From<EmbeddingConfig> for ModelConfig {
    fn from(value: EmbeddingConfig) -> Self {
        Self::Embedding(value)
    }
}

impl From<ExtractionConfig> for ModelConfig {
    fn from(value: ExtractionConfig) -> Self {
        Self::Extraction(value)
    }
}

impl Union for ModelConfig {
    const DISCRIMINATOR: &'static str = "modelConfigType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CONDENSER" => generated::from_json(json).map(Self::Condenser),
            "EMBEDDING" => generated::from_json(json).map(Self::Embedding),
            "EXTRACTION" => generated::from_json(json).map(Self::Extraction),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Condenser(value) => Wire::write(value, serializer),
            Self::Embedding(value) => Wire::write(value, serializer),
            Self::Extraction(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelConfig);
