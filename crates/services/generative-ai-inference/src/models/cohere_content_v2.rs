// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CohereDocumentContentV2, CohereImageContentV2, CohereTextContentV2,
    CohereThinkingContentV2,
};

/// A part of a message. The subtypes are the kinds of content.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CohereContentV2 {
    /// `DOCUMENT`
    Document(CohereDocumentContentV2),
    /// `IMAGE_URL`
    ImageUrl(CohereImageContentV2),
    /// `TEXT`
    Text(CohereTextContentV2),
    /// `THINKING`
    Thinking(CohereThinkingContentV2),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CohereContentV2 {
    /// Returns the value if it is `DOCUMENT`.
    #[inline]
    pub fn as_document(&self) -> Option<&CohereDocumentContentV2> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `IMAGE_URL`.
    #[inline]
    pub fn as_image_url(&self) -> Option<&CohereImageContentV2> {
        match self {
            Self::ImageUrl(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&CohereTextContentV2> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `THINKING`.
    #[inline]
    pub fn as_thinking(&self) -> Option<&CohereThinkingContentV2> {
        match self {
            Self::Thinking(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for CohereContentV2 {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereDocumentContentV2> for CohereContentV2 {
    fn from(value: CohereDocumentContentV2) -> Self {
        Self::Document(value)
    }
}

impl From<CohereImageContentV2> for CohereContentV2 {
    fn from(value: CohereImageContentV2) -> Self {
        Self::ImageUrl(value)
    }
}

impl From<CohereTextContentV2> for CohereContentV2 {
    fn from(value: CohereTextContentV2) -> Self {
        Self::Text(value)
    }
}

impl From<CohereThinkingContentV2> for CohereContentV2 {
    fn from(value: CohereThinkingContentV2) -> Self {
        Self::Thinking(value)
    }
}

impl Union for CohereContentV2 {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DOCUMENT" => generated::from_json(json).map(Self::Document),
            "IMAGE_URL" => generated::from_json(json).map(Self::ImageUrl),
            "TEXT" => generated::from_json(json).map(Self::Text),
            "THINKING" => generated::from_json(json).map(Self::Thinking),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => Wire::write(value, serializer),
            Self::ImageUrl(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Thinking(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CohereContentV2);
