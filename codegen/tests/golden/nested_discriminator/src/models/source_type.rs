// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

/// The source type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `FILE`
    File,
    /// `BUCKET`
    Bucket,
    /// `STREAM`
    Stream,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SourceType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "FILE",
            Self::Bucket => "BUCKET",
            Self::Stream => "STREAM",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SourceType {
    fn from(text: &str) -> Self {
        match text {
            "FILE" => Self::File,
            "BUCKET" => Self::Bucket,
            "STREAM" => Self::Stream,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SourceType);
