// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Which part of the answer has the passage: its text, its thinking or its plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereCitationV2Type {
    /// `TEXT_CONTENT`
    TextContent,
    /// `THINKING_CONTENT`
    ThinkingContent,
    /// `PLAN`
    Plan,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereCitationV2Type {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextContent => "TEXT_CONTENT",
            Self::ThinkingContent => "THINKING_CONTENT",
            Self::Plan => "PLAN",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereCitationV2Type {
    fn from(text: &str) -> Self {
        match text {
            "TEXT_CONTENT" => Self::TextContent,
            "THINKING_CONTENT" => Self::ThinkingContent,
            "PLAN" => Self::Plan,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereCitationV2Type);
