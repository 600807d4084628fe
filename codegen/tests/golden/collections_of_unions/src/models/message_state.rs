// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

/// The states.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageState {
    /// `OPEN`
    Open,
    /// `CLOSED`
    Closed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MessageState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MessageState {
    fn from(text: &str) -> Self {
        match text {
            "OPEN" => Self::Open,
            "CLOSED" => Self::Closed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MessageState);
