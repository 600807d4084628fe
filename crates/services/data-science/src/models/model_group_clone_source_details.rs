// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CloneCreateFromModelGroupDetails, CloneCreateFromModelGroupVersionHistoryDetails,
};

/// What to clone a model group from, and what to change on the way.
///
/// The member `modelGroupCloneSourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelGroupCloneSourceDetails {
    /// `MODEL_GROUP`
    ModelGroup(CloneCreateFromModelGroupDetails),
    /// `MODEL_GROUP_VERSION_HISTORY`
    ModelGroupVersionHistory(CloneCreateFromModelGroupVersionHistoryDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelGroupCloneSourceDetails {
    /// Returns the value if it is `MODEL_GROUP`.
    #[inline]
    pub fn as_model_group(&self) -> Option<&CloneCreateFromModelGroupDetails> {
        match self {
            Self::ModelGroup(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MODEL_GROUP_VERSION_HISTORY`.
    #[inline]
    pub fn as_model_group_version_history(
        &self,
    ) -> Option<&CloneCreateFromModelGroupVersionHistoryDetails> {
        match self {
            Self::ModelGroupVersionHistory(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ModelGroupCloneSourceDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CloneCreateFromModelGroupDetails> for ModelGroupCloneSourceDetails {
    fn from(value: CloneCreateFromModelGroupDetails) -> Self {
        Self::ModelGroup(value)
    }
}

impl From<CloneCreateFromModelGroupVersionHistoryDetails>
for ModelGroupCloneSourceDetails {
    fn from(value: CloneCreateFromModelGroupVersionHistoryDetails) -> Self {
        Self::ModelGroupVersionHistory(value)
    }
}

impl Union for ModelGroupCloneSourceDetails {
    const DISCRIMINATOR: &'static str = "modelGroupCloneSourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "MODEL_GROUP" => generated::from_json(json).map(Self::ModelGroup),
            "MODEL_GROUP_VERSION_HISTORY" => {
                generated::from_json(json).map(Self::ModelGroupVersionHistory)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ModelGroup(value) => Wire::write(value, serializer),
            Self::ModelGroupVersionHistory(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelGroupCloneSourceDetails);
