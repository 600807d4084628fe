// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    AudioContent, DocumentContent, ImageContent, TextContent, VideoContent,
};

/// A part of a message. The subtypes are the kinds of content.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatContent {
    /// `AUDIO`
    Audio(AudioContent),
    /// `DOCUMENT`
    Document(DocumentContent),
    /// `IMAGE`
    Image(ImageContent),
    /// `TEXT`
    Text(TextContent),
    /// `VIDEO`
    Video(VideoContent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ChatContent {
    /// Returns the value if it is `AUDIO`.
    #[inline]
    pub fn as_audio(&self) -> Option<&AudioContent> {
        match self {
            Self::Audio(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DOCUMENT`.
    #[inline]
    pub fn as_document(&self) -> Option<&DocumentContent> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `IMAGE`.
    #[inline]
    pub fn as_image(&self) -> Option<&ImageContent> {
        match self {
            Self::Image(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&TextContent> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `VIDEO`.
    #[inline]
    pub fn as_video(&self) -> Option<&VideoContent> {
        match self {
            Self::Video(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ChatContent {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<AudioContent> for ChatContent {
    fn from(value: AudioContent) -> Self {
        Self::Audio(value)
    }
}

impl From<DocumentContent> for ChatContent {
    fn from(value: DocumentContent) -> Self {
        Self::Document(value)
    }
}

impl From<ImageContent> for ChatContent {
    fn from(value: ImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<TextContent> for ChatContent {
    fn from(value: TextContent) -> Self {
        Self::Text(value)
    }
}

impl From<VideoContent> for ChatContent {
    fn from(value: VideoContent) -> Self {
        Self::Video(value)
    }
}

impl Union for ChatContent {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "AUDIO" => generated::from_json(json).map(Self::Audio),
            "DOCUMENT" => generated::from_json(json).map(Self::Document),
            "IMAGE" => generated::from_json(json).map(Self::Image),
            "TEXT" => generated::from_json(json).map(Self::Text),
            "VIDEO" => generated::from_json(json).map(Self::Video),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Audio(value) => Wire::write(value, serializer),
            Self::Document(value) => Wire::write(value, serializer),
            Self::Image(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Video(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ChatContent);
