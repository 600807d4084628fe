// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

/// The role.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageRole {
    /// `USER`
    User,
    /// `SYSTEM`
    System,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MessageRole {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MessageRole {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "SYSTEM" => Self::System,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MessageRole);
