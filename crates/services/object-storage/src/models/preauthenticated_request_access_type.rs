// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// What can be done: reading, writing or both, with one object or with any.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreauthenticatedRequestAccessType {
    /// `ObjectRead`
    ObjectRead,
    /// `ObjectWrite`
    ObjectWrite,
    /// `ObjectReadWrite`
    ObjectReadWrite,
    /// `AnyObjectWrite`
    AnyObjectWrite,
    /// `AnyObjectRead`
    AnyObjectRead,
    /// `AnyObjectReadWrite`
    AnyObjectReadWrite,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PreauthenticatedRequestAccessType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ObjectRead => "ObjectRead",
            Self::ObjectWrite => "ObjectWrite",
            Self::ObjectReadWrite => "ObjectReadWrite",
            Self::AnyObjectWrite => "AnyObjectWrite",
            Self::AnyObjectRead => "AnyObjectRead",
            Self::AnyObjectReadWrite => "AnyObjectReadWrite",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PreauthenticatedRequestAccessType {
    fn from(text: &str) -> Self {
        match text {
            "ObjectRead" => Self::ObjectRead,
            "ObjectWrite" => Self::ObjectWrite,
            "ObjectReadWrite" => Self::ObjectReadWrite,
            "AnyObjectWrite" => Self::AnyObjectWrite,
            "AnyObjectRead" => Self::AnyObjectRead,
            "AnyObjectReadWrite" => Self::AnyObjectReadWrite,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(PreauthenticatedRequestAccessType);
