// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether the version is in preview, active, deprecated or retired.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailVersionState {
    /// `ACTIVE`
    Active,
    /// `PREVIEW`
    Preview,
    /// `DEPRECATED`
    Deprecated,
    /// `RETIRED`
    Retired,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GuardrailVersionState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Preview => "PREVIEW",
            Self::Deprecated => "DEPRECATED",
            Self::Retired => "RETIRED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GuardrailVersionState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "PREVIEW" => Self::Preview,
            "DEPRECATED" => Self::Deprecated,
            "RETIRED" => Self::Retired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(GuardrailVersionState);
