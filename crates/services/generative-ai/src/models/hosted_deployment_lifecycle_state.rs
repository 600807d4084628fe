// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostedDeploymentLifecycleState {
    /// `CREATING`
    Creating,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl HostedDeploymentLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HostedDeploymentLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(HostedDeploymentLifecycleState);
