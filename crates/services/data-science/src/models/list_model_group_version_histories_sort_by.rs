// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by. Times come newest first and all else in ascending order,
/// unless `sortOrder` says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListModelGroupVersionHistoriesSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `displayName`
    DisplayName,
    /// `lifecycleState`
    LifecycleState,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListModelGroupVersionHistoriesSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeCreated => "timeCreated",
            Self::DisplayName => "displayName",
            Self::LifecycleState => "lifecycleState",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListModelGroupVersionHistoriesSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "displayName" => Self::DisplayName,
            "lifecycleState" => Self::LifecycleState,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListModelGroupVersionHistoriesSortBy`], which has the same values.
pub type ListModelArtifactSignaturesSortBy = ListModelGroupVersionHistoriesSortBy;

/// [`ListModelGroupVersionHistoriesSortBy`], which has the same values.
pub type ListModelGroupModelsSortBy = ListModelGroupVersionHistoriesSortBy;

/// [`ListModelGroupVersionHistoriesSortBy`], which has the same values.
pub type ListModelGroupsSortBy = ListModelGroupVersionHistoriesSortBy;

/// [`ListModelGroupVersionHistoriesSortBy`], which has the same values.
pub type ListModelsSortBy = ListModelGroupVersionHistoriesSortBy;

oci_sdk_core::string_enum!(ListModelGroupVersionHistoriesSortBy);
