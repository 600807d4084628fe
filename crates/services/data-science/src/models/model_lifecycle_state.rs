// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelLifecycleState {
    /// `ACTIVE`
    Active,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `INACTIVE`
    Inactive,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleted => "DELETED",
            Self::Failed => "FAILED",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DELETED" => Self::Deleted,
            "FAILED" => Self::Failed,
            "INACTIVE" => Self::Inactive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ModelLifecycleState`], which has the same values.
pub type ModelGroupModelLifecycleState = ModelLifecycleState;

oci_sdk_core::string_enum!(ModelLifecycleState);
