// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSandboxWarmPoolsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `name`
    Name,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListSandboxWarmPoolsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::Name => "name",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListSandboxWarmPoolsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "name" => Self::Name,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListSandboxWarmPoolsSortBy`], which has the same values.
pub type ListVectorStoreConnectorsSortBy = ListSandboxWarmPoolsSortBy;

oci_sdk_core::string_enum!(ListSandboxWarmPoolsSortBy);
