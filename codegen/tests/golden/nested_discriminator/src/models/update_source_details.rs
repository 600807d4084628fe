// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::nested_discriminator::models::UpdateFileSourceDetails;

/// A update source details.
///
/// The member `sourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSourceDetails {
    /// `FILE`
    File(UpdateFileSourceDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl UpdateSourceDetails {
    /// Returns the value if it is `FILE`.
    #[inline]
    pub fn as_file(&self) -> Option<&UpdateFileSourceDetails> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The comment.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::File(value) => value.comment.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "comment"),
        }
    }
}

impl Default for UpdateSourceDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<UpdateFileSourceDetails> for UpdateSourceDetails {
    fn from(value: UpdateFileSourceDetails) -> Self {
        Self::File(value)
    }
}

impl Union for UpdateSourceDetails {
    const DISCRIMINATOR: &'static str = "sourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "FILE" => generated::from_json(json).map(Self::File),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::File(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(UpdateSourceDetails);
