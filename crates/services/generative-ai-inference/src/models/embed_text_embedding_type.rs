// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// The number formats to return embeddings in; `float` if absent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmbedTextEmbeddingType {
    /// `float`
    Float,
    /// `int8`
    Int8,
    /// `uint8`
    Uint8,
    /// `binary`
    Binary,
    /// `ubinary`
    Ubinary,
    /// `base64`
    Base64,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl EmbedTextEmbeddingType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Float => "float",
            Self::Int8 => "int8",
            Self::Uint8 => "uint8",
            Self::Binary => "binary",
            Self::Ubinary => "ubinary",
            Self::Base64 => "base64",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EmbedTextEmbeddingType {
    fn from(text: &str) -> Self {
        match text {
            "float" => Self::Float,
            "int8" => Self::Int8,
            "uint8" => Self::Uint8,
            "binary" => Self::Binary,
            "ubinary" => Self::Ubinary,
            "base64" => Self::Base64,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(EmbedTextEmbeddingType);
