// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Whether the list of values can be changed: not at all, freely, or only by adding to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardTagDefinitionTemplateEnumMutability {
    /// `IMMUTABLE`
    Immutable,
    /// `MUTABLE`
    Mutable,
    /// `APPENDABLE`
    Appendable,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl StandardTagDefinitionTemplateEnumMutability {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Immutable => "IMMUTABLE",
            Self::Mutable => "MUTABLE",
            Self::Appendable => "APPENDABLE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for StandardTagDefinitionTemplateEnumMutability {
    fn from(text: &str) -> Self {
        match text {
            "IMMUTABLE" => Self::Immutable,
            "MUTABLE" => Self::Mutable,
            "APPENDABLE" => Self::Appendable,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(StandardTagDefinitionTemplateEnumMutability);
