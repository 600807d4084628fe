// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CustomMetadata, HeterogeneousModelGroupDetails, HomogeneousModelGroupDetails,
    StackedModelGroupDetails,
};

/// How the models of a group belong together, by their kind.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelGroupDetails {
    /// `HETEROGENEOUS`
    Heterogeneous(HeterogeneousModelGroupDetails),
    /// `HOMOGENEOUS`
    Homogeneous(HomogeneousModelGroupDetails),
    /// `STACKED`
    Stacked(StackedModelGroupDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelGroupDetails {
    /// Returns the value if it is `HETEROGENEOUS`.
    #[inline]
    pub fn as_heterogeneous(&self) -> Option<&HeterogeneousModelGroupDetails> {
        match self {
            Self::Heterogeneous(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `HOMOGENEOUS`.
    #[inline]
    pub fn as_homogeneous(&self) -> Option<&HomogeneousModelGroupDetails> {
        match self {
            Self::Homogeneous(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `STACKED`.
    #[inline]
    pub fn as_stacked(&self) -> Option<&StackedModelGroupDetails> {
        match self {
            Self::Stacked(value) => Some(value),
            _ => None,
        }
    }

    /// The metadata of your own.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn custom_metadata_list(&self) -> Option<&[CustomMetadata]> {
        match self {
            Self::Heterogeneous(value) => value.custom_metadata_list.as_deref(),
            Self::Homogeneous(value) => value.custom_metadata_list.as_deref(),
            Self::Stacked(value) => value.custom_metadata_list.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for ModelGroupDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<HeterogeneousModelGroupDetails> for ModelGroupDetails {
    fn from(value: HeterogeneousModelGroupDetails) -> Self {
        Self::Heterogeneous(value)
    }
}

impl From<HomogeneousModelGroupDetails> for ModelGroupDetails {
    fn from(value: HomogeneousModelGroupDetails) -> Self {
        Self::Homogeneous(value)
    }
}

impl From<StackedModelGroupDetails> for ModelGroupDetails {
    fn from(value: StackedModelGroupDetails) -> Self {
        Self::Stacked(value)
    }
}

impl Union for ModelGroupDetails {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HETEROGENEOUS" => generated::from_json(json).map(Self::Heterogeneous),
            "HOMOGENEOUS" => generated::from_json(json).map(Self::Homogeneous),
            "STACKED" => generated::from_json(json).map(Self::Stacked),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Heterogeneous(value) => Wire::write(value, serializer),
            Self::Homogeneous(value) => Wire::write(value, serializer),
            Self::Stacked(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelGroupDetails);
