// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlApplicationInstanceLifecycleState {
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MlApplicationInstanceLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MlApplicationInstanceLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`MlApplicationInstanceLifecycleState`], which has the same values.
pub type MlApplicationInstanceViewLifecycleState = MlApplicationInstanceLifecycleState;

/// [`MlApplicationInstanceLifecycleState`], which has the same values.
pub type ModelDeploymentLifecycleState = MlApplicationInstanceLifecycleState;

oci_sdk_core::string_enum!(MlApplicationInstanceLifecycleState);
