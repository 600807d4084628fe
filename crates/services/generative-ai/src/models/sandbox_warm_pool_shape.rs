// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// How big each sandbox is: `SMALL`, `MEDIUM` or `LARGE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SandboxWarmPoolShape {
    /// `SMALL`
    Small,
    /// `MEDIUM`
    Medium,
    /// `LARGE`
    Large,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SandboxWarmPoolShape {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "SMALL",
            Self::Medium => "MEDIUM",
            Self::Large => "LARGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SandboxWarmPoolShape {
    fn from(text: &str) -> Self {
        match text {
            "SMALL" => Self::Small,
            "MEDIUM" => Self::Medium,
            "LARGE" => Self::Large,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SandboxWarmPoolShape);
