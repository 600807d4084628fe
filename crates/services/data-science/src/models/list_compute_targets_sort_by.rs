// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by. Times come newest first and all else in ascending order,
/// unless `sortOrder` says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListComputeTargetsSortBy {
    /// `timeCreated`
    TimeCreated,
    /// `displayName`
    DisplayName,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListComputeTargetsSortBy {
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

impl From<&str> for ListComputeTargetsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "timeCreated" => Self::TimeCreated,
            "displayName" => Self::DisplayName,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListJobRunsSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListJobsSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListModelDeploymentModelStatesSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListModelDeploymentsSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListNotebookSessionsSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListPipelinesSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListProjectsSortBy = ListComputeTargetsSortBy;

/// [`ListComputeTargetsSortBy`], which has the same values.
pub type ListSchedulesSortBy = ListComputeTargetsSortBy;

oci_sdk_core::string_enum!(ListComputeTargetsSortBy);
