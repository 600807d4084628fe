// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether the summary is a paragraph or a list of points. `AUTO` goes by the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SummarizeTextFormat {
    /// `PARAGRAPH`
    Paragraph,
    /// `BULLETS`
    Bullets,
    /// `AUTO`
    Auto,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SummarizeTextFormat {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paragraph => "PARAGRAPH",
            Self::Bullets => "BULLETS",
            Self::Auto => "AUTO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SummarizeTextFormat {
    fn from(text: &str) -> Self {
        match text {
            "PARAGRAPH" => Self::Paragraph,
            "BULLETS" => Self::Bullets,
            "AUTO" => Self::Auto,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SummarizeTextFormat);
