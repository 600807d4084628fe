// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// What everybody may do without credentials. Nothing, unless it is set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketPublicAccessType {
    /// `NoPublicAccess`
    NoPublicAccess,
    /// `ObjectRead`
    ObjectRead,
    /// `ObjectReadWithoutList`
    ObjectReadWithoutList,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BucketPublicAccessType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoPublicAccess => "NoPublicAccess",
            Self::ObjectRead => "ObjectRead",
            Self::ObjectReadWithoutList => "ObjectReadWithoutList",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketPublicAccessType {
    fn from(text: &str) -> Self {
        match text {
            "NoPublicAccess" => Self::NoPublicAccess,
            "ObjectRead" => Self::ObjectRead,
            "ObjectReadWithoutList" => Self::ObjectReadWithoutList,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(BucketPublicAccessType);
