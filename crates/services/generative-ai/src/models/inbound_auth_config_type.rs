// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// How callers authenticate, if the platform checks them at all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundAuthConfigType {
    /// `IDCS_AUTH_CONFIG`
    IdcsAuthConfig,
    /// `IDCS_SESSION_AUTH_CONFIG`
    IdcsSessionAuthConfig,
    /// `NO_AUTH_CONFIG`
    NoAuthConfig,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InboundAuthConfigType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdcsAuthConfig => "IDCS_AUTH_CONFIG",
            Self::IdcsSessionAuthConfig => "IDCS_SESSION_AUTH_CONFIG",
            Self::NoAuthConfig => "NO_AUTH_CONFIG",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InboundAuthConfigType {
    fn from(text: &str) -> Self {
        match text {
            "IDCS_AUTH_CONFIG" => Self::IdcsAuthConfig,
            "IDCS_SESSION_AUTH_CONFIG" => Self::IdcsSessionAuthConfig,
            "NO_AUTH_CONFIG" => Self::NoAuthConfig,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(InboundAuthConfigType);
