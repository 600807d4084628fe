// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListApiKeysSortBy {
    /// `displayName`
    DisplayName,
    /// `timeCreated`
    TimeCreated,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListApiKeysSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DisplayName => "displayName",
            Self::TimeCreated => "timeCreated",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListApiKeysSortBy {
    fn from(text: &str) -> Self {
        match text {
            "displayName" => Self::DisplayName,
            "timeCreated" => Self::TimeCreated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListApiKeysSortBy`], which has the same values.
pub type ListEndpointsSortBy = ListApiKeysSortBy;

/// [`ListApiKeysSortBy`], which has the same values.
pub type ListGenerativeAiProjectsSortBy = ListApiKeysSortBy;

/// [`ListApiKeysSortBy`], which has the same values.
pub type ListRoutingProfilesSortBy = ListApiKeysSortBy;

/// [`ListApiKeysSortBy`], which has the same values.
pub type ListSemanticStoresSortBy = ListApiKeysSortBy;

/// [`ListApiKeysSortBy`], which has the same values.
pub type ListVectorStoreConnectorFileSyncsSortBy = ListApiKeysSortBy;

oci_sdk_core::string_enum!(ListApiKeysSortBy);
