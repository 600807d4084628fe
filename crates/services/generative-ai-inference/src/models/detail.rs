// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// How finely the data is turned into tokens. Only `AUTO`, the default, is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Detail {
    /// `AUTO`
    Auto,
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl Detail {
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

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        match text {
            "AUTO" => Self::Auto,
            "HIGH" => Self::High,
            "LOW" => Self::Low,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`Detail`], which has the same values.
pub type AudioUrlDetail = Detail;

/// [`Detail`], which has the same values.
pub type CohereImageUrlV2Detail = Detail;

/// [`Detail`], which has the same values.
pub type DocumentUrlDetail = Detail;

/// [`Detail`], which has the same values.
pub type ImageUrlDetail = Detail;

/// [`Detail`], which has the same values.
pub type VideoUrlDetail = Detail;

oci_sdk_core::string_enum!(Detail);
