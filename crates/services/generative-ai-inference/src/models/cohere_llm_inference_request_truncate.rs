// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Which end of inputs that are too long is cut off.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereLlmInferenceRequestTruncate {
    /// `NONE`
    None,
    /// `START`
    Start,
    /// `END`
    End,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereLlmInferenceRequestTruncate {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Start => "START",
            Self::End => "END",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereLlmInferenceRequestTruncate {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "START" => Self::Start,
            "END" => Self::End,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`CohereLlmInferenceRequestTruncate`], which has the same values.
pub type EmbedTextTruncate = CohereLlmInferenceRequestTruncate;

oci_sdk_core::string_enum!(CohereLlmInferenceRequestTruncate);
