// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the model is a pretrained one (`BASE`) or fine-tuned from such (`CUSTOM`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelType {
    /// `BASE`
    Base,
    /// `CUSTOM`
    Custom,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Base => "BASE",
            Self::Custom => "CUSTOM",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelType {
    fn from(text: &str) -> Self {
        match text {
            "BASE" => Self::Base,
            "CUSTOM" => Self::Custom,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelType);
