// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelGroupLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `INACTIVE`
    Inactive,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelGroupLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Failed => "FAILED",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelGroupLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "FAILED" => Self::Failed,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelGroupLifecycleState);
