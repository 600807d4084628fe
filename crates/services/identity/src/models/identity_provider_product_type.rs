// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// The product behind the identity provider: `IDCS` or `ADFS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderProductType {
    /// `ADFS`
    Adfs,
    /// `IDCS`
    Idcs,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl IdentityProviderProductType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Adfs => "ADFS",
            Self::Idcs => "IDCS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IdentityProviderProductType {
    fn from(text: &str) -> Self {
        match text {
            "ADFS" => Self::Adfs,
            "IDCS" => Self::Idcs,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(IdentityProviderProductType);
