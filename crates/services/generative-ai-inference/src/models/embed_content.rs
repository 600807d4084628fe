// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{EmbedImageContent, EmbedTextContent};

/// A text or an image to make an embedding of.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EmbedContent {
    /// `IMAGE`
    Image(EmbedImageContent),
    /// `TEXT`
    Text(EmbedTextContent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl EmbedContent {
    /// Returns the value if it is `IMAGE`.
    #[inline]
    pub fn as_image(&self) -> Option<&EmbedImageContent> {
        match self {
            Self::Image(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&EmbedTextContent> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for EmbedContent {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<EmbedImageContent> for EmbedContent {
    fn from(value: EmbedImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<EmbedTextContent> for EmbedContent {
    fn from(value: EmbedTextContent) -> Self {
        Self::Text(value)
    }
}

impl Union for EmbedContent {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "IMAGE" => generated::from_json(json).map(Self::Image),
            "TEXT" => generated::from_json(json).map(Self::Text),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Image(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(EmbedContent);
