// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CloneModelGroupDetails, CreateModelGroupDetails};

/// What to create a model group with, anew or as a clone.
///
/// The member `createType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateBaseModelGroupDetails {
    /// `CLONE`
    Clone(CloneModelGroupDetails),
    /// `CREATE`
    Create(CreateModelGroupDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CreateBaseModelGroupDetails {
    /// Returns the value if it is `CLONE`.
    #[inline]
    pub fn as_clone(&self) -> Option<&CloneModelGroupDetails> {
        match self {
            Self::Clone(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `CREATE`.
    #[inline]
    pub fn as_create(&self) -> Option<&CreateModelGroupDetails> {
        match self {
            Self::Create(value) => Some(value),
            _ => None,
        }
    }

    /// The OCID of the compartment that it belongs to.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn compartment_id(&self) -> Option<&str> {
        match self {
            Self::Clone(value) => Some(&value.compartment_id),
            Self::Create(value) => Some(&value.compartment_id),
            Self::Unknown(value) => generated::unknown_str(value, "compartmentId"),
        }
    }

    /// The OCID of the project that the resource belongs to.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        match self {
            Self::Clone(value) => Some(&value.project_id),
            Self::Create(value) => Some(&value.project_id),
            Self::Unknown(value) => generated::unknown_str(value, "projectId"),
        }
    }
}

impl Default for CreateBaseModelGroupDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CloneModelGroupDetails> for CreateBaseModelGroupDetails {
    fn from(value: CloneModelGroupDetails) -> Self {
        Self::Clone(value)
    }
}

impl From<CreateModelGroupDetails> for CreateBaseModelGroupDetails {
    fn from(value: CreateModelGroupDetails) -> Self {
        Self::Create(value)
    }
}

impl Union for CreateBaseModelGroupDetails {
    const DISCRIMINATOR: &'static str = "createType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CLONE" => generated::from_json(json).map(Self::Clone),
            "CREATE" => generated::from_json(json).map(Self::Create),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Clone(value) => Wire::write(value, serializer),
            Self::Create(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CreateBaseModelGroupDetails);
