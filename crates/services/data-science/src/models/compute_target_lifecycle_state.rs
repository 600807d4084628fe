// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputeTargetLifecycleState {
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
    /// `UPDATING`
    Updating,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ComputeTargetLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Updating => "UPDATING",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ComputeTargetLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            "UPDATING" => Self::Updating,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ComputeTargetLifecycleState`], which has the same values.
pub type DataSciencePrivateEndpointLifecycleState = ComputeTargetLifecycleState;

oci_sdk_core::string_enum!(ComputeTargetLifecycleState);
