// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

/// The kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMessagesKind {
    /// `TEXT`
    Text,
    /// `IMAGE`
    Image,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListMessagesKind {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::Image => "IMAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListMessagesKind {
    fn from(text: &str) -> Self {
        match text {
            "TEXT" => Self::Text,
            "IMAGE" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListMessagesKind);
