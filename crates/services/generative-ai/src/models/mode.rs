// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether findings are only reported (`INFORM`) or stopped (`BLOCK`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `INFORM`
    Inform,
    /// `BLOCK`
    Block,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl Mode {
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

impl From<&str> for Mode {
    fn from(text: &str) -> Self {
        match text {
            "INFORM" => Self::Inform,
            "BLOCK" => Self::Block,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`Mode`], which has the same values.
pub type ContentModerationConfigMode = Mode;

/// [`Mode`], which has the same values.
pub type PiiDetectionConfigMode = Mode;

/// [`Mode`], which has the same values.
pub type PromptInjectionConfigMode = Mode;

oci_sdk_core::string_enum!(Mode);
