// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelGroupVersionHistoryLifecycleState {
    /// `ACTIVE`
    Active,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelGroupVersionHistoryLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelGroupVersionHistoryLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            "DELETING" => Self::Deleting,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ModelGroupVersionHistoryLifecycleState`], which has the same values.
pub type ModelVersionSetLifecycleState = ModelGroupVersionHistoryLifecycleState;

oci_sdk_core::string_enum!(ModelGroupVersionHistoryLifecycleState);
