// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Whether it is the tenancy's `DEFAULT` domain or a `SECONDARY` one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainType {
    /// `DEFAULT`
    Default,
    /// `SECONDARY`
    Secondary,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DomainType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Secondary => "SECONDARY",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainType {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT" => Self::Default,
            "SECONDARY" => Self::Secondary,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DomainType);
