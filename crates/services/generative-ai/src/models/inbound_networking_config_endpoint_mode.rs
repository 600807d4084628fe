// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the application is reached publicly or through a private endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundNetworkingConfigEndpointMode {
    /// `PUBLIC`
    Public,
    /// `PRIVATE`
    Private,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InboundNetworkingConfigEndpointMode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InboundNetworkingConfigEndpointMode {
    fn from(text: &str) -> Self {
        match text {
            "PUBLIC" => Self::Public,
            "PRIVATE" => Self::Private,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(InboundNetworkingConfigEndpointMode);
