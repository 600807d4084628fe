// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunLifecycleState {
    /// `WAITING`
    Waiting,
    /// `ACCEPTED`
    Accepted,
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    /// `DELETED`
    Deleted,
    /// `SKIPPED`
    Skipped,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PipelineStepRunLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "WAITING",
            Self::Accepted => "ACCEPTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::Canceling => "CANCELING",
            Self::Canceled => "CANCELED",
            Self::Deleted => "DELETED",
            Self::Skipped => "SKIPPED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PipelineStepRunLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "WAITING" => Self::Waiting,
            "ACCEPTED" => Self::Accepted,
            "IN_PROGRESS" => Self::InProgress,
            "FAILED" => Self::Failed,
            "SUCCEEDED" => Self::Succeeded,
            "CANCELING" => Self::Canceling,
            "CANCELED" => Self::Canceled,
            "DELETED" => Self::Deleted,
            "SKIPPED" => Self::Skipped,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(PipelineStepRunLifecycleState);
