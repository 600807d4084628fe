// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How closely the summary keeps to the words of the text: high takes over sentences, low
/// rephrases.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SummarizeTextExtractiveness {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// `AUTO`
    Auto,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SummarizeTextExtractiveness {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Auto => "AUTO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SummarizeTextExtractiveness {
    fn from(text: &str) -> Self {
        match text {
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            "AUTO" => Self::Auto,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SummarizeTextExtractiveness);
