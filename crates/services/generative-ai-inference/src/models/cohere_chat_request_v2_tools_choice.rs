// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// Whether the model has to call a tool (`REQUIRED`) or must not (`NONE`). If absent it
/// decides for itself. For Command R7B and newer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohereChatRequestV2ToolsChoice {
    /// `REQUIRED`
    Required,
    /// `NONE`
    None,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CohereChatRequestV2ToolsChoice {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Required => "REQUIRED",
            Self::None => "NONE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CohereChatRequestV2ToolsChoice {
    fn from(text: &str) -> Self {
        match text {
            "REQUIRED" => Self::Required,
            "NONE" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CohereChatRequestV2ToolsChoice);
