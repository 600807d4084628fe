// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The storage tier that the object will go to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipartUploadStorageTier {
    /// `Standard`
    Standard,
    /// `InfrequentAccess`
    InfrequentAccess,
    /// `Archive`
    Archive,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MultipartUploadStorageTier {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "Standard",
            Self::InfrequentAccess => "InfrequentAccess",
            Self::Archive => "Archive",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MultipartUploadStorageTier {
    fn from(text: &str) -> Self {
        match text {
            "Standard" => Self::Standard,
            "InfrequentAccess" => Self::InfrequentAccess,
            "Archive" => Self::Archive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`MultipartUploadStorageTier`], which has the same values.
pub type CopyObjectDestinationObjectStorageTier = MultipartUploadStorageTier;

/// [`MultipartUploadStorageTier`], which has the same values.
pub type ObjectStorageTier = MultipartUploadStorageTier;

/// [`MultipartUploadStorageTier`], which has the same values.
pub type ObjectStorageTierStorageTier = MultipartUploadStorageTier;

/// [`MultipartUploadStorageTier`], which has the same values.
pub type ObjectVersionStorageTier = MultipartUploadStorageTier;

/// [`MultipartUploadStorageTier`], which has the same values.
pub type PutObjectStorageTier = MultipartUploadStorageTier;

oci_sdk_core::string_enum!(MultipartUploadStorageTier);
