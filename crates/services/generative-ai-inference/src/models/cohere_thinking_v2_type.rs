// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether the model thinks. Models that can do so unless it is `DISABLED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereThinkingV2Type {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereThinkingV2Type {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereThinkingV2Type {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereThinkingV2Type);
