// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// About how long the summary is to be. `AUTO` goes by the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SummarizeTextLength {
    /// `SHORT`
    Short,
    /// `MEDIUM`
    Medium,
    /// `LONG`
    Long,
    /// `AUTO`
    Auto,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SummarizeTextLength {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Short => "SHORT",
            Self::Medium => "MEDIUM",
            Self::Long => "LONG",
            Self::Auto => "AUTO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SummarizeTextLength {
    fn from(text: &str) -> Self {
        match text {
            "SHORT" => Self::Short,
            "MEDIUM" => Self::Medium,
            "LONG" => Self::Long,
            "AUTO" => Self::Auto,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SummarizeTextLength);
