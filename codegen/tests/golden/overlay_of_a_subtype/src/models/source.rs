// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::overlay_of_a_subtype::models::{FileSource, HubSource};

/// A source.
///
/// The member `sourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// `HUB`
    Hub(HubSource),
    /// `FILE`
    File(FileSource),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Source {
    /// Returns the value if it is `HUB`.
    #[inline]
    pub fn as_hub(&self) -> Option<&HubSource> {
        match self {
            Self::Hub(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `FILE`.
    #[inline]
    pub fn as_file(&self) -> Option<&FileSource> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<HubSource> for Source {
    fn from(value: HubSource) -> Self {
        Self::Hub(value)
    }
}

impl From<FileSource> for Source {
    fn from(value: FileSource) -> Self {
        Self::File(value)
    }
}

impl Union for Source {
    const DISCRIMINATOR: &'static str = "sourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HUB" => generated::from_json(json).map(Self::Hub),
            "FILE" => generated::from_json(json).map(Self::File),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Hub(value) => Wire::write(value, serializer),
            Self::File(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Source);
