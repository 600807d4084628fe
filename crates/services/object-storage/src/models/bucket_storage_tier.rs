// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The tier that new objects go to: `Standard` or `Archive`. It can't be changed later.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketStorageTier {
    /// `Standard`
    Standard,
    /// `Archive`
    Archive,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BucketStorageTier {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "Standard",
            Self::Archive => "Archive",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketStorageTier {
    fn from(text: &str) -> Self {
        match text {
            "Standard" => Self::Standard,
            "Archive" => Self::Archive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(BucketStorageTier);
