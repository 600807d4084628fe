// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListWorkRequestErrorsSortBy {
    /// `timestamp`
    Timestamp,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListWorkRequestErrorsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Timestamp => "timestamp",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListWorkRequestErrorsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timestamp" => Self::Timestamp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListWorkRequestErrorsSortBy`], which has the same values.
pub type ListWorkRequestLogsSortBy = ListWorkRequestErrorsSortBy;

oci_sdk_core::string_enum!(ListWorkRequestErrorsSortBy);
