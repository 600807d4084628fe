// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{PatchInsertNewMemberModels, PatchRemoveMemberModels};

/// A change to the list of models of a cloned group.
///
/// The member `operation` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchInstruction {
    /// `INSERT`
    Insert(PatchInsertNewMemberModels),
    /// `REMOVE`
    Remove(PatchRemoveMemberModels),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PatchInstruction {
    /// Returns the value if it is `INSERT`.
    #[inline]
    pub fn as_insert(&self) -> Option<&PatchInsertNewMemberModels> {
        match self {
            Self::Insert(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `REMOVE`.
    #[inline]
    pub fn as_remove(&self) -> Option<&PatchRemoveMemberModels> {
        match self {
            Self::Remove(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for PatchInstruction {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PatchInsertNewMemberModels> for PatchInstruction {
    fn from(value: PatchInsertNewMemberModels) -> Self {
        Self::Insert(value)
    }
}

impl From<PatchRemoveMemberModels> for PatchInstruction {
    fn from(value: PatchRemoveMemberModels) -> Self {
        Self::Remove(value)
    }
}

impl Union for PatchInstruction {
    const DISCRIMINATOR: &'static str = "operation";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "INSERT" => generated::from_json(json).map(Self::Insert),
            "REMOVE" => generated::from_json(json).map(Self::Remove),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Insert(value) => Wire::write(value, serializer),
            Self::Remove(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(PatchInstruction);
