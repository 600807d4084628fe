// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Finer than `lifecycleState`, such as whether an issue is that of the provider or of the
/// service, and whether it can be recovered from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlApplicationInstanceLifecycleSubstate {
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `UPGRADING`
    Upgrading,
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
    /// `NON_RECOVERABLE_PROVIDER_ISSUE`
    NonRecoverableProviderIssue,
    /// `RECOVERABLE_PROVIDER_ISSUE`
    RecoverableProviderIssue,
    /// `NON_RECOVERABLE_SERVICE_ISSUE`
    NonRecoverableServiceIssue,
    /// `RECOVERABLE_SERVICE_ISSUE`
    RecoverableServiceIssue,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MlApplicationInstanceLifecycleSubstate {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Upgrading => "UPGRADING",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Failed => "FAILED",
            Self::NonRecoverableProviderIssue => "NON_RECOVERABLE_PROVIDER_ISSUE",
            Self::RecoverableProviderIssue => "RECOVERABLE_PROVIDER_ISSUE",
            Self::NonRecoverableServiceIssue => "NON_RECOVERABLE_SERVICE_ISSUE",
            Self::RecoverableServiceIssue => "RECOVERABLE_SERVICE_ISSUE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MlApplicationInstanceLifecycleSubstate {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "UPGRADING" => Self::Upgrading,
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            "FAILED" => Self::Failed,
            "NON_RECOVERABLE_PROVIDER_ISSUE" => Self::NonRecoverableProviderIssue,
            "RECOVERABLE_PROVIDER_ISSUE" => Self::RecoverableProviderIssue,
            "NON_RECOVERABLE_SERVICE_ISSUE" => Self::NonRecoverableServiceIssue,
            "RECOVERABLE_SERVICE_ISSUE" => Self::RecoverableServiceIssue,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`MlApplicationInstanceLifecycleSubstate`], which has the same values.
pub type MlApplicationInstanceViewLifecycleSubstate = MlApplicationInstanceLifecycleSubstate;

oci_sdk_core::string_enum!(MlApplicationInstanceLifecycleSubstate);
