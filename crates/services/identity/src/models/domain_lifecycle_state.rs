// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `DELETING`
    Deleting,
    /// `INACTIVE`
    Inactive,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DomainLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            "INACTIVE" => Self::Inactive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DomainLifecycleState);
