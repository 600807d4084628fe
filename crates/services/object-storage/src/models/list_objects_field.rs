// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The fields of each object to return, such as `size`, `md5` or `timeCreated`. If absent,
/// only the name is returned.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListObjectsField {
    /// `name`
    Name,
    /// `size`
    Size,
    /// `etag`
    Etag,
    /// `timeCreated`
    TimeCreated,
    /// `md5`
    Md5,
    /// `timeModified`
    TimeModified,
    /// `storageTier`
    StorageTier,
    /// `archivalState`
    ArchivalState,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListObjectsField {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Size => "size",
            Self::Etag => "etag",
            Self::TimeCreated => "timeCreated",
            Self::Md5 => "md5",
            Self::TimeModified => "timeModified",
            Self::StorageTier => "storageTier",
            Self::ArchivalState => "archivalState",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListObjectsField {
    fn from(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "size" => Self::Size,
            "etag" => Self::Etag,
            "timeCreated" => Self::TimeCreated,
            "md5" => Self::Md5,
            "timeModified" => Self::TimeModified,
            "storageTier" => Self::StorageTier,
            "archivalState" => Self::ArchivalState,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListObjectsField`], which has the same values.
pub type ListObjectVersionsField = ListObjectsField;

oci_sdk_core::string_enum!(ListObjectsField);
