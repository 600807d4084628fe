// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{ChatModelMetrics, TextGenerationModelMetrics};

/// How well the fine-tuning of a model went.
///
/// The member `modelMetricsType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelMetrics {
    /// `CHAT_MODEL_METRICS`
    ChatModelMetrics(ChatModelMetrics),
    /// `TEXT_GENERATION_MODEL_METRICS`
    TextGenerationModelMetrics(TextGenerationModelMetrics),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelMetrics {
    /// Returns the value if it is `CHAT_MODEL_METRICS`.
    #[inline]
    pub fn as_chat_model_metrics(&self) -> Option<&ChatModelMetrics> {
        match self {
            Self::ChatModelMetrics(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT_GENERATION_MODEL_METRICS`.
    #[inline]
    pub fn as_text_generation_model_metrics(
        &self,
    ) -> Option<&TextGenerationModelMetrics> {
        match self {
            Self::TextGenerationModelMetrics(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ModelMetrics {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ChatModelMetrics> for ModelMetrics {
    fn from(value: ChatModelMetrics) -> Self {
        Self::ChatModelMetrics(value)
    }
}

impl From<TextGenerationModelMetrics> for ModelMetrics {
    fn from(value: TextGenerationModelMetrics) -> Self {
        Self::TextGenerationModelMetrics(value)
    }
}

impl Union for ModelMetrics {
    const DISCRIMINATOR: &'static str = "modelMetricsType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CHAT_MODEL_METRICS" => {
                generated::from_json(json).map(Self::ChatModelMetrics)
            }
            "TEXT_GENERATION_MODEL_METRICS" => {
                generated::from_json(json).map(Self::TextGenerationModelMetrics)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ChatModelMetrics(value) => Wire::write(value, serializer),
            Self::TextGenerationModelMetrics(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelMetrics);
