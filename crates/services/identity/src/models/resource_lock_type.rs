// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What the lock forbids: only deletion (`DELETE`), or any change (`FULL`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceLockType {
    /// `FULL`
    Full,
    /// `DELETE`
    Delete,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ResourceLockType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "FULL",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResourceLockType {
    fn from(text: &str) -> Self {
        match text {
            "FULL" => Self::Full,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ResourceLockType`], which has the same values.
pub type AddLockType = ResourceLockType;

/// [`ResourceLockType`], which has the same values.
pub type RemoveLockType = ResourceLockType;

oci_sdk_core::string_enum!(ResourceLockType);
