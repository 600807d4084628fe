// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether connections leave through a network that Oracle manages, or through a subnet of
/// yours (`CUSTOM`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundNetworkingConfigNetworkMode {
    /// `MANAGED`
    Managed,
    /// `CUSTOM`
    Custom,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OutboundNetworkingConfigNetworkMode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Managed => "MANAGED",
            Self::Custom => "CUSTOM",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for OutboundNetworkingConfigNetworkMode {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED" => Self::Managed,
            "CUSTOM" => Self::Custom,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`OutboundNetworkingConfigNetworkMode`], which has the same values.
pub type SandboxWarmPoolType = OutboundNetworkingConfigNetworkMode;

oci_sdk_core::string_enum!(OutboundNetworkingConfigNetworkMode);
