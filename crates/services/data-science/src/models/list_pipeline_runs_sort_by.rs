// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by. Times come newest first and all else in ascending order,
/// unless `sortOrder` says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPipelineRunsSortBy {
    /// `timeAccepted`
    TimeAccepted,
    /// `displayName`
    DisplayName,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListPipelineRunsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeAccepted => "timeAccepted",
            Self::DisplayName => "displayName",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListPipelineRunsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeAccepted" => Self::TimeAccepted,
            "displayName" => Self::DisplayName,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListPipelineRunsSortBy);
