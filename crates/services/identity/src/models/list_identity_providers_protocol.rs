// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Only list identity providers that federate this way. It has to be `SAML2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIdentityProvidersProtocol {
    /// `SAML2`
    Saml2,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListIdentityProvidersProtocol {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Saml2 => "SAML2",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListIdentityProvidersProtocol {
    fn from(text: &str) -> Self {
        match text {
            "SAML2" => Self::Saml2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListIdentityProvidersProtocol);
