// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How much the model thinks before it answers. Less is faster and takes fewer tokens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenericChatRequestReasoningEffort {
    /// `NONE`
    None,
    /// `MINIMAL`
    Minimal,
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GenericChatRequestReasoningEffort {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Minimal => "MINIMAL",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GenericChatRequestReasoningEffort {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "MINIMAL" => Self::Minimal,
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(GenericChatRequestReasoningEffort);
