// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether text or image brought it up. Only when `multimodalInput` was checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryScoreFlaggedModality {
    /// `TEXT`
    Text,
    /// `IMAGE`
    Image,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CategoryScoreFlaggedModality {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::Image => "IMAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CategoryScoreFlaggedModality {
    fn from(text: &str) -> Self {
        match text {
            "TEXT" => Self::Text,
            "IMAGE" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`CategoryScoreFlaggedModality`], which has the same values.
pub type PromptInjectionProtectionResultFlaggedModality = CategoryScoreFlaggedModality;

oci_sdk_core::string_enum!(CategoryScoreFlaggedModality);
