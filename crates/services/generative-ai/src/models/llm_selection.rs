// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::GenAiModelLlmSelection;

/// Which language model to use.
///
/// The member `llmSelectionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LlmSelection {
    /// `GEN_AI_MODEL`
    GenAiModel(GenAiModelLlmSelection),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl LlmSelection {
    /// Returns the value if it is `GEN_AI_MODEL`.
    #[inline]
    pub fn as_gen_ai_model(&self) -> Option<&GenAiModelLlmSelection> {
        match self {
            Self::GenAiModel(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for LlmSelection {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<GenAiModelLlmSelection> for LlmSelection {
    fn from(value: GenAiModelLlmSelection) -> Self {
        Self::GenAiModel(value)
    }
}

impl Union for LlmSelection {
    const DISCRIMINATOR: &'static str = "llmSelectionType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "GEN_AI_MODEL" => generated::from_json(json).map(Self::GenAiModel),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GenAiModel(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(LlmSelection);
