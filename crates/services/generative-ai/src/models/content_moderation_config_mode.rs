// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether findings are only reported (`INFORM`) or stopped (`BLOCK`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentModerationConfigMode {
    /// `INFORM`
    Inform,
    /// `BLOCK`
    Block,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ContentModerationConfigMode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inform => "INFORM",
            Self::Block => "BLOCK",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContentModerationConfigMode {
    fn from(text: &str) -> Self {
        match text {
            "INFORM" => Self::Inform,
            "BLOCK" => Self::Block,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ContentModerationConfigMode`], which has the same values.
pub type PiiDetectionConfigMode = ContentModerationConfigMode;

/// [`ContentModerationConfigMode`], which has the same values.
pub type PromptInjectionConfigMode = ContentModerationConfigMode;

oci_sdk_core::string_enum!(ContentModerationConfigMode);
