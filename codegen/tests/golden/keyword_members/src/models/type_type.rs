// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

/// The type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeType {
    /// `SELF`
    Self_,
    /// `CRATE`
    Crate,
    /// `TRUE`
    True,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TypeType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "SELF",
            Self::Crate => "CRATE",
            Self::True => "TRUE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TypeType {
    fn from(text: &str) -> Self {
        match text {
            "SELF" => Self::Self_,
            "CRATE" => Self::Crate,
            "TRUE" => Self::True,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(TypeType);
