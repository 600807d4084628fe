// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::ArtifactImportDetailsObjectStorage;

/// Where an imported artifact goes. Object Storage is the only kind of place.
///
/// The member `artifactSourceType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArtifactImportDetails {
    /// `ORACLE_OBJECT_STORAGE`
    OracleObjectStorage(ArtifactImportDetailsObjectStorage),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ArtifactImportDetails {
    /// Returns the value if it is `ORACLE_OBJECT_STORAGE`.
    #[inline]
    pub fn as_oracle_object_storage(
        &self,
    ) -> Option<&ArtifactImportDetailsObjectStorage> {
        match self {
            Self::OracleObjectStorage(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ArtifactImportDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ArtifactImportDetailsObjectStorage> for ArtifactImportDetails {
    fn from(value: ArtifactImportDetailsObjectStorage) -> Self {
        Self::OracleObjectStorage(value)
    }
}

impl Union for ArtifactImportDetails {
    const DISCRIMINATOR: &'static str = "artifactSourceType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "ORACLE_OBJECT_STORAGE" => {
                generated::from_json(json).map(Self::OracleObjectStorage)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OracleObjectStorage(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ArtifactImportDetails);
