// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How strictly the model is told to avoid sensitive topics: `CONTEXTUAL` (the default) is
/// milder than `STRICT`, and `OFF` says nothing. Only for Cohere models from 08-2024 on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatRequestSafetyMode {
    /// `CONTEXTUAL`
    Contextual,
    /// `STRICT`
    Strict,
    /// `OFF`
    Off,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatRequestSafetyMode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contextual => "CONTEXTUAL",
            Self::Strict => "STRICT",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatRequestSafetyMode {
    fn from(text: &str) -> Self {
        match text {
            "CONTEXTUAL" => Self::Contextual,
            "STRICT" => Self::Strict,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`CohereChatRequestSafetyMode`], which has the same values.
pub type CohereChatRequestV2SafetyMode = CohereChatRequestSafetyMode;

oci_sdk_core::string_enum!(CohereChatRequestSafetyMode);
