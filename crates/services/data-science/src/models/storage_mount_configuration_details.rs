// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    FileStorageMountConfigurationDetails, ObjectStorageMountConfigurationDetails,
};

/// Storage that is mounted as a directory.
///
/// The member `storageType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StorageMountConfigurationDetails {
    /// `FILE_STORAGE`
    FileStorage(FileStorageMountConfigurationDetails),
    /// `OBJECT_STORAGE`
    ObjectStorage(ObjectStorageMountConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl StorageMountConfigurationDetails {
    /// Returns the value if it is `FILE_STORAGE`.
    #[inline]
    pub fn as_file_storage(&self) -> Option<&FileStorageMountConfigurationDetails> {
        match self {
            Self::FileStorage(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `OBJECT_STORAGE`.
    #[inline]
    pub fn as_object_storage(&self) -> Option<&ObjectStorageMountConfigurationDetails> {
        match self {
            Self::ObjectStorage(value) => Some(value),
            _ => None,
        }
    }

    /// The name of the directory that the storage is mounted as.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn destination_directory_name(&self) -> Option<&str> {
        match self {
            Self::FileStorage(value) => Some(&value.destination_directory_name),
            Self::ObjectStorage(value) => Some(&value.destination_directory_name),
            Self::Unknown(value) => {
                generated::unknown_str(value, "destinationDirectoryName")
            }
        }
    }

    /// The path in which that directory is, without its name.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn destination_path(&self) -> Option<&str> {
        match self {
            Self::FileStorage(value) => value.destination_path.as_deref(),
            Self::ObjectStorage(value) => value.destination_path.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "destinationPath"),
        }
    }
}

impl Default for StorageMountConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<FileStorageMountConfigurationDetails> for StorageMountConfigurationDetails {
    fn from(value: FileStorageMountConfigurationDetails) -> Self {
        Self::FileStorage(value)
    }
}

impl From<ObjectStorageMountConfigurationDetails> for StorageMountConfigurationDetails {
    fn from(value: ObjectStorageMountConfigurationDetails) -> Self {
        Self::ObjectStorage(value)
    }
}

impl Union for StorageMountConfigurationDetails {
    const DISCRIMINATOR: &'static str = "storageType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "FILE_STORAGE" => generated::from_json(json).map(Self::FileStorage),
            "OBJECT_STORAGE" => generated::from_json(json).map(Self::ObjectStorage),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FileStorage(value) => Wire::write(value, serializer),
            Self::ObjectStorage(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(StorageMountConfigurationDetails);
