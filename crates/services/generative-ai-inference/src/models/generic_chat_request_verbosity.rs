// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How wordy the answer is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenericChatRequestVerbosity {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GenericChatRequestVerbosity {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GenericChatRequestVerbosity {
    fn from(text: &str) -> Self {
        match text {
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`GenericChatRequestVerbosity`], which has the same values.
pub type WebSearchOptionsSearchContextSize = GenericChatRequestVerbosity;

oci_sdk_core::string_enum!(GenericChatRequestVerbosity);
