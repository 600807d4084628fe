// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How finely the data is turned into tokens. Only `AUTO`, the default, is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioUrlDetail {
    /// `AUTO`
    Auto,
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl AudioUrlDetail {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "AUTO",
            Self::High => "HIGH",
            Self::Low => "LOW",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AudioUrlDetail {
    fn from(text: &str) -> Self {
        match text {
            "AUTO" => Self::Auto,
            "HIGH" => Self::High,
            "LOW" => Self::Low,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`AudioUrlDetail`], which has the same values.
pub type CohereImageUrlV2Detail = AudioUrlDetail;

/// [`AudioUrlDetail`], which has the same values.
pub type DocumentUrlDetail = AudioUrlDetail;

/// [`AudioUrlDetail`], which has the same values.
pub type ImageUrlDetail = AudioUrlDetail;

/// [`AudioUrlDetail`], which has the same values.
pub type VideoUrlDetail = AudioUrlDetail;

oci_sdk_core::string_enum!(AudioUrlDetail);
