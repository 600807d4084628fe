// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
/// allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatResponseV2FinishReason {
    /// `COMPLETE`
    Complete,
    /// `STOP_SEQUENCE`
    StopSequence,
    /// `MAX_TOKENS`
    MaxTokens,
    /// `TOOL_CALL`
    ToolCall,
    /// `ERROR`
    Error,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatResponseV2FinishReason {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::StopSequence => "STOP_SEQUENCE",
            Self::MaxTokens => "MAX_TOKENS",
            Self::ToolCall => "TOOL_CALL",
            Self::Error => "ERROR",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatResponseV2FinishReason {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => Self::Complete,
            "STOP_SEQUENCE" => Self::StopSequence,
            "MAX_TOKENS" => Self::MaxTokens,
            "TOOL_CALL" => Self::ToolCall,
            "ERROR" => Self::Error,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereChatResponseV2FinishReason);
