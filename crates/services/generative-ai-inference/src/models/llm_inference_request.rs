// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CohereLlmInferenceRequest, LlamaLlmInferenceRequest};

/// A request to generate text. The subtypes are for the families of models.
///
/// The member `runtimeType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LlmInferenceRequest {
    /// `COHERE`
    Cohere(CohereLlmInferenceRequest),
    /// `LLAMA`
    Llama(LlamaLlmInferenceRequest),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl LlmInferenceRequest {
    /// Returns the value if it is `COHERE`.
    #[inline]
    pub fn as_cohere(&self) -> Option<&CohereLlmInferenceRequest> {
        match self {
            Self::Cohere(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `LLAMA`.
    #[inline]
    pub fn as_llama(&self) -> Option<&LlamaLlmInferenceRequest> {
        match self {
            Self::Llama(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for LlmInferenceRequest {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereLlmInferenceRequest> for LlmInferenceRequest {
    fn from(value: CohereLlmInferenceRequest) -> Self {
        Self::Cohere(value)
    }
}

impl From<LlamaLlmInferenceRequest> for LlmInferenceRequest {
    fn from(value: LlamaLlmInferenceRequest) -> Self {
        Self::Llama(value)
    }
}

impl Union for LlmInferenceRequest {
    const DISCRIMINATOR: &'static str = "runtimeType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "COHERE" => generated::from_json(json).map(Self::Cohere),
            "LLAMA" => generated::from_json(json).map(Self::Llama),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cohere(value) => Wire::write(value, serializer),
            Self::Llama(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(LlmInferenceRequest);
