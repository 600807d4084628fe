// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagLifecycleState {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TagLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TagLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`TagLifecycleState`], which has the same values.
pub type TagNamespaceLifecycleState = TagLifecycleState;

oci_sdk_core::string_enum!(TagLifecycleState);
