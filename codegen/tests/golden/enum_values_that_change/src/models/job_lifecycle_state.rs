// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The lifecycle state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobLifecycleState {
    /// `ACTIVE`
    Active,
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
            Self::Active => "ACTIVE",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
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
