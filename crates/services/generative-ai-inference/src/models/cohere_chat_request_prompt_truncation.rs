// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// What to do when the prompt is too long: drop parts of `chatHistory` and `documents`,
/// keeping their order, or nothing (`OFF`, the default).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatRequestPromptTruncation {
    /// `OFF`
    Off,
    /// `AUTO_PRESERVE_ORDER`
    AutoPreserveOrder,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatRequestPromptTruncation {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::AutoPreserveOrder => "AUTO_PRESERVE_ORDER",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatRequestPromptTruncation {
    fn from(text: &str) -> Self {
        match text {
            "OFF" => Self::Off,
            "AUTO_PRESERVE_ORDER" => Self::AutoPreserveOrder,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereChatRequestPromptTruncation);
