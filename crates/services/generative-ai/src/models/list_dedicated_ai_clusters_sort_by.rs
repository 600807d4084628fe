// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDedicatedAiClustersSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `displayName`
    DisplayName,
    /// `lifecycleState`
    LifecycleState,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListDedicatedAiClustersSortBy {
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

impl From<&str> for ListDedicatedAiClustersSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "displayName" => Self::DisplayName,
            "lifecycleState" => Self::LifecycleState,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListHostedApplicationStoragesSortBy = ListDedicatedAiClustersSortBy;

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListHostedApplicationsIamSortBy = ListDedicatedAiClustersSortBy;

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListHostedApplicationsSortBy = ListDedicatedAiClustersSortBy;

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListHostedDeploymentsSortBy = ListDedicatedAiClustersSortBy;

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListImportedModelsSortBy = ListDedicatedAiClustersSortBy;

/// [`ListDedicatedAiClustersSortBy`], which has the same values.
pub type ListModelsSortBy = ListDedicatedAiClustersSortBy;

oci_sdk_core::string_enum!(ListDedicatedAiClustersSortBy);
