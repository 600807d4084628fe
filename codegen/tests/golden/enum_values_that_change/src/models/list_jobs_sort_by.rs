// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `displayName`
    DisplayName,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListJobsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::DisplayName => "displayName",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListJobsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "displayName" => Self::DisplayName,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListJobsSortBy`], which has the same values.
pub type ListPipelinesSortBy = ListJobsSortBy;

oci_sdk_core::string_enum!(ListJobsSortBy);
