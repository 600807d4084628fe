// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the model is called directly at its host (`HOSTED`) or only through a proxy
/// (`PROXY`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelDiscoveryModelAccess {
    /// `HOSTED`
    Hosted,
    /// `PROXY`
    Proxy,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelDiscoveryModelAccess {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hosted => "HOSTED",
            Self::Proxy => "PROXY",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelDiscoveryModelAccess {
    fn from(text: &str) -> Self {
        match text {
            "HOSTED" => Self::Hosted,
            "PROXY" => Self::Proxy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelDiscoveryModelAccess);
