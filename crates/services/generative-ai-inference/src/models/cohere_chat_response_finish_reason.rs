// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
/// allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatResponseFinishReason {
    /// `COMPLETE`
    Complete,
    /// `ERROR_TOXIC`
    ErrorToxic,
    /// `ERROR_LIMIT`
    ErrorLimit,
    /// `ERROR`
    Error,
    /// `USER_CANCEL`
    UserCancel,
    /// `MAX_TOKENS`
    MaxTokens,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatResponseFinishReason {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::ErrorToxic => "ERROR_TOXIC",
            Self::ErrorLimit => "ERROR_LIMIT",
            Self::Error => "ERROR",
            Self::UserCancel => "USER_CANCEL",
            Self::MaxTokens => "MAX_TOKENS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatResponseFinishReason {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => Self::Complete,
            "ERROR_TOXIC" => Self::ErrorToxic,
            "ERROR_LIMIT" => Self::ErrorLimit,
            "ERROR" => Self::Error,
            "USER_CANCEL" => Self::UserCancel,
            "MAX_TOKENS" => Self::MaxTokens,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereChatResponseFinishReason);
