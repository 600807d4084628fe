// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether a document or the output of a tool is cited.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereCitationSourceV2Type {
    /// `TOOL`
    Tool,
    /// `DOCUMENT`
    Document,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereCitationSourceV2Type {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tool => "TOOL",
            Self::Document => "DOCUMENT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereCitationSourceV2Type {
    fn from(text: &str) -> Self {
        match text {
            "TOOL" => Self::Tool,
            "DOCUMENT" => Self::Document,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereCitationSourceV2Type);
