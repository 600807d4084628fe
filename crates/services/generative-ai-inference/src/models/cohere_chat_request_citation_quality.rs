// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether citations are precise (`ACCURATE`) or made together with the text, which is quicker
/// (`FAST`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatRequestCitationQuality {
    /// `ACCURATE`
    Accurate,
    /// `FAST`
    Fast,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatRequestCitationQuality {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accurate => "ACCURATE",
            Self::Fast => "FAST",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatRequestCitationQuality {
    fn from(text: &str) -> Self {
        match text {
            "ACCURATE" => Self::Accurate,
            "FAST" => Self::Fast,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereChatRequestCitationQuality);
