// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The storage tier for the copy; that of the bucket if absent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyObjectDestinationObjectStorageTier {
    /// `Standard`
    Standard,
    /// `InfrequentAccess`
    InfrequentAccess,
    /// `Archive`
    Archive,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CopyObjectDestinationObjectStorageTier {
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

impl From<&str> for CopyObjectDestinationObjectStorageTier {
    fn from(text: &str) -> Self {
        match text {
            "Standard" => Self::Standard,
            "InfrequentAccess" => Self::InfrequentAccess,
            "Archive" => Self::Archive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`CopyObjectDestinationObjectStorageTier`], which has the same values.
pub type MultipartUploadStorageTier = CopyObjectDestinationObjectStorageTier;

/// [`CopyObjectDestinationObjectStorageTier`], which has the same values.
pub type ObjectStorageTier = CopyObjectDestinationObjectStorageTier;

/// [`CopyObjectDestinationObjectStorageTier`], which has the same values.
pub type ObjectStorageTierStorageTier = CopyObjectDestinationObjectStorageTier;

/// [`CopyObjectDestinationObjectStorageTier`], which has the same values.
pub type ObjectVersionStorageTier = CopyObjectDestinationObjectStorageTier;

oci_sdk_core::string_enum!(CopyObjectDestinationObjectStorageTier);
