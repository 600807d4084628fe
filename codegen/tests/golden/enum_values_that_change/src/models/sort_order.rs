// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The sort order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SortOrder {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SortOrder {
    fn from(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SortOrder);
