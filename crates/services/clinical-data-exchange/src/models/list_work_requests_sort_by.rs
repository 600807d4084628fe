// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// What to sort by: when the work request was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListWorkRequestsSortBy {
    /// `timeAccepted`
    TimeAccepted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListWorkRequestsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeAccepted => "timeAccepted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListWorkRequestsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeAccepted" => Self::TimeAccepted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListWorkRequestsSortBy);
