// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `DELETING`
    Deleting,
    /// `FAILED`
    Failed,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`JobLifecycleState`], which has the same values.
pub type NodeGroupLifecycleState = JobLifecycleState;

/// [`JobLifecycleState`], which has the same values.
pub type PipelineLifecycleState = JobLifecycleState;

oci_sdk_core::string_enum!(JobLifecycleState);
