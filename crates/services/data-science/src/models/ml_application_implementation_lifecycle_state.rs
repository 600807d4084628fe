// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlApplicationImplementationLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// `UPDATING`
    Updating,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MlApplicationImplementationLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MlApplicationImplementationLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            "FAILED" => Self::Failed,
            "DELETING" => Self::Deleting,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MlApplicationImplementationLifecycleState);
