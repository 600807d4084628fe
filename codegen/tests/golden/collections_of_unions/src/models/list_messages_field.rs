// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

/// The fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMessagesField {
    /// `id`
    Id,
    /// `name`
    Name,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListMessagesField {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListMessagesField {
    fn from(text: &str) -> Self {
        match text {
            "id" => Self::Id,
            "name" => Self::Name,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListMessagesField);
