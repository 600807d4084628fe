// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::OciObjectStorageConfiguration;

/// Which data source a vector store connector reads.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConnectorConfiguration {
    /// `OBJECT_STORAGE_FILES`
    ObjectStorageFiles(OciObjectStorageConfiguration),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ConnectorConfiguration {
    /// Returns the value if it is `OBJECT_STORAGE_FILES`.
    #[inline]
    pub fn as_object_storage_files(&self) -> Option<&OciObjectStorageConfiguration> {
        match self {
            Self::ObjectStorageFiles(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ConnectorConfiguration {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<OciObjectStorageConfiguration> for ConnectorConfiguration {
    fn from(value: OciObjectStorageConfiguration) -> Self {
        Self::ObjectStorageFiles(value)
    }
}

impl Union for ConnectorConfiguration {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "OBJECT_STORAGE_FILES" => {
                generated::from_json(json).map(Self::ObjectStorageFiles)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ObjectStorageFiles(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ConnectorConfiguration);
