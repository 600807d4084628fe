// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::ObjectStorageDataset;

/// The examples to fine-tune with: a JSONL file of objects with `prompt` and `completion`. A
/// fifth of it is kept for validation.
///
/// The member `datasetType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Dataset {
    /// `OBJECT_STORAGE`
    ObjectStorage(ObjectStorageDataset),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Dataset {
    /// Returns the value if it is `OBJECT_STORAGE`.
    #[inline]
    pub fn as_object_storage(&self) -> Option<&ObjectStorageDataset> {
        match self {
            Self::ObjectStorage(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for Dataset {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ObjectStorageDataset> for Dataset {
    fn from(value: ObjectStorageDataset) -> Self {
        Self::ObjectStorage(value)
    }
}

impl Union for Dataset {
    const DISCRIMINATOR: &'static str = "datasetType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "OBJECT_STORAGE" => generated::from_json(json).map(Self::ObjectStorage),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ObjectStorage(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Dataset);
