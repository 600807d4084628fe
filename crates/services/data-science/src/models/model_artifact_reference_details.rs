// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::OSSModelArtifactReferenceDetails;

/// A place where a model's artifact lies.
///
/// The member `modelArtifactReferenceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelArtifactReferenceDetails {
    /// `OSS`
    Oss(OSSModelArtifactReferenceDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelArtifactReferenceDetails {
    /// Returns the value if it is `OSS`.
    #[inline]
    pub fn as_oss(&self) -> Option<&OSSModelArtifactReferenceDetails> {
        match self {
            Self::Oss(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ModelArtifactReferenceDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<OSSModelArtifactReferenceDetails> for ModelArtifactReferenceDetails {
    fn from(value: OSSModelArtifactReferenceDetails) -> Self {
        Self::Oss(value)
    }
}

impl Union for ModelArtifactReferenceDetails {
    const DISCRIMINATOR: &'static str = "modelArtifactReferenceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "OSS" => generated::from_json(json).map(Self::Oss),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Oss(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelArtifactReferenceDetails);
