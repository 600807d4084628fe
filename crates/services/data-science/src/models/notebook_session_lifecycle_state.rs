// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotebookSessionLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `INACTIVE`
    Inactive,
    /// `UPDATING`
    Updating,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl NotebookSessionLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Inactive => "INACTIVE",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NotebookSessionLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            "INACTIVE" => Self::Inactive,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`NotebookSessionLifecycleState`], which has the same values.
pub type ScheduleLifecycleState = NotebookSessionLifecycleState;

oci_sdk_core::string_enum!(NotebookSessionLifecycleState);
