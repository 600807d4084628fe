// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagDefaultLifecycleState {
    /// `ACTIVE`
    Active,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TagDefaultLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TagDefaultLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`TagDefaultLifecycleState`], which has the same values.
pub type AssembleEffectiveTagSetLifecycleState = TagDefaultLifecycleState;

oci_sdk_core::string_enum!(TagDefaultLifecycleState);
