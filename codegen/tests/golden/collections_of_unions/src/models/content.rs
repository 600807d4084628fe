// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::collections_of_unions::models::{ImageContent, TextContent};

/// A content.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// `TEXT`
    Text(TextContent),
    /// `IMAGE`
    Image(ImageContent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Content {
    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&TextContent> {
        match self {
            Self::Text(value) => Some(value),
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
}

impl Default for Content {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<TextContent> for Content {
    fn from(value: TextContent) -> Self {
        Self::Text(value)
    }
}

impl From<ImageContent> for Content {
    fn from(value: ImageContent) -> Self {
        Self::Image(value)
    }
}

impl Union for Content {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "TEXT" => generated::from_json(json).map(Self::Text),
            "IMAGE" => generated::from_json(json).map(Self::Image),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => Wire::write(value, serializer),
            Self::Image(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Content);
