// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    /// `TIMECREATED`
    Timecreated,
    /// `NAME`
    Name,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Timecreated => "TIMECREATED",
            Self::Name => "NAME",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SortBy {
    fn from(text: &str) -> Self {
        match text {
            "TIMECREATED" => Self::Timecreated,
            "NAME" => Self::Name,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SortBy);
