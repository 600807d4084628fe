// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// The kind of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelModalitySupportInput {
    /// `AUDIO`
    Audio,
    /// `VIDEO`
    Video,
    /// `TEXT`
    Text,
    /// `IMAGE`
    Image,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelModalitySupportInput {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "AUDIO",
            Self::Video => "VIDEO",
            Self::Text => "TEXT",
            Self::Image => "IMAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelModalitySupportInput {
    fn from(text: &str) -> Self {
        match text {
            "AUDIO" => Self::Audio,
            "VIDEO" => Self::Video,
            "TEXT" => Self::Text,
            "IMAGE" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ModelModalitySupportInput`], which has the same values.
pub type ModelModalitySupportOutput = ModelModalitySupportInput;

oci_sdk_core::string_enum!(ModelModalitySupportInput);
