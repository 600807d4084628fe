// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// The product behind the identity provider: `IDCS` or `ADFS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderProductType {
    /// `IDCS`
    Idcs,
    /// `ADFS`
    Adfs,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl IdentityProviderProductType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idcs => "IDCS",
            Self::Adfs => "ADFS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for IdentityProviderProductType {
    fn from(text: &str) -> Self {
        match text {
            "IDCS" => Self::Idcs,
            "ADFS" => Self::Adfs,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(IdentityProviderProductType);
