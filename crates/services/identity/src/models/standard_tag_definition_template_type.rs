// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Which values the tag has: `ENUM` for a list, `STRING` for free text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardTagDefinitionTemplateType {
    /// `ENUM`
    Enum,
    /// `STRING`
    String,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl StandardTagDefinitionTemplateType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enum => "ENUM",
            Self::String => "STRING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StandardTagDefinitionTemplateType {
    fn from(text: &str) -> Self {
        match text {
            "ENUM" => Self::Enum,
            "STRING" => Self::String,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(StandardTagDefinitionTemplateType);
