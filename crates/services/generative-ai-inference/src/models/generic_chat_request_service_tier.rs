// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

/// With what priority the request is, or was, processed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenericChatRequestServiceTier {
    /// `AUTO`
    Auto,
    /// `DEFAULT`
    Default,
    /// `PRIORITY`
    Priority,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GenericChatRequestServiceTier {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "AUTO",
            Self::Default => "DEFAULT",
            Self::Priority => "PRIORITY",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GenericChatRequestServiceTier {
    fn from(text: &str) -> Self {
        match text {
            "AUTO" => Self::Auto,
            "DEFAULT" => Self::Default,
            "PRIORITY" => Self::Priority,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(GenericChatRequestServiceTier);
