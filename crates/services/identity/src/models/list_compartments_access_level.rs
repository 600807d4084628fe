// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// `ACCESSIBLE` only lists compartments in which you can at least inspect something; `ANY`,
/// the default, does not look at access.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCompartmentsAccessLevel {
    /// `ANY`
    Any,
    /// `ACCESSIBLE`
    Accessible,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListCompartmentsAccessLevel {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "ANY",
            Self::Accessible => "ACCESSIBLE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListCompartmentsAccessLevel {
    fn from(text: &str) -> Self {
        match text {
            "ANY" => Self::Any,
            "ACCESSIBLE" => Self::Accessible,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListCompartmentsAccessLevel);
