// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether citations are precise (`ACCURATE`), quick but less so (`FAST`), or left out
/// (`OFF`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CitationOptionsV2Mode {
    /// `FAST`
    Fast,
    /// `ACCURATE`
    Accurate,
    /// `OFF`
    Off,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CitationOptionsV2Mode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "FAST",
            Self::Accurate => "ACCURATE",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CitationOptionsV2Mode {
    fn from(text: &str) -> Self {
        match text {
            "FAST" => Self::Fast,
            "ACCURATE" => Self::Accurate,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CitationOptionsV2Mode);
