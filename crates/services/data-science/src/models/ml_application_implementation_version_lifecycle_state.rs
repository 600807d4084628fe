// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlApplicationImplementationVersionLifecycleState {
    /// `CREATING`
    Creating,
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MlApplicationImplementationVersionLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MlApplicationImplementationVersionLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "FAILED" => Self::Failed,
            "DELETING" => Self::Deleting,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MlApplicationImplementationVersionLifecycleState);
