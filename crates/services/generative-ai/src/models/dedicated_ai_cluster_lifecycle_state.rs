// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DedicatedAiClusterLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DedicatedAiClusterLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DedicatedAiClusterLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DedicatedAiClusterLifecycleState);
