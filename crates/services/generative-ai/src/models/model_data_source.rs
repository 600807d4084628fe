// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{HuggingFaceModel, ObjectStorageObject};

/// The place a model is imported from.
///
/// The member `sourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelDataSource {
    /// `HUGGING_FACE_MODEL`
    HuggingFaceModel(HuggingFaceModel),
    /// `OBJECT_STORAGE_OBJECT`
    ObjectStorageObject(ObjectStorageObject),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelDataSource {
    /// Returns the value if it is `HUGGING_FACE_MODEL`.
    #[inline]
    pub fn as_hugging_face_model(&self) -> Option<&HuggingFaceModel> {
        match self {
            Self::HuggingFaceModel(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `OBJECT_STORAGE_OBJECT`.
    #[inline]
    pub fn as_object_storage_object(&self) -> Option<&ObjectStorageObject> {
        match self {
            Self::ObjectStorageObject(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ModelDataSource {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<HuggingFaceModel> for ModelDataSource {
    fn from(value: HuggingFaceModel) -> Self {
        Self::HuggingFaceModel(value)
    }
}

impl From<ObjectStorageObject> for ModelDataSource {
    fn from(value: ObjectStorageObject) -> Self {
        Self::ObjectStorageObject(value)
    }
}

impl Union for ModelDataSource {
    const DISCRIMINATOR: &'static str = "sourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HUGGING_FACE_MODEL" => {
                generated::from_json(json).map(Self::HuggingFaceModel)
            }
            "OBJECT_STORAGE_OBJECT" => {
                generated::from_json(json).map(Self::ObjectStorageObject)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::HuggingFaceModel(value) => Wire::write(value, serializer),
            Self::ObjectStorageObject(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelDataSource);
