// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// `MANAGED` pools run the Python 3.11 runtime of the service, `CUSTOM` pools the
/// `containerImage`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SandboxWarmPoolType {
    /// `MANAGED`
    Managed,
    /// `CUSTOM`
    Custom,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SandboxWarmPoolType {
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

impl From<&str> for SandboxWarmPoolType {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED" => Self::Managed,
            "CUSTOM" => Self::Custom,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`SandboxWarmPoolType`], which has the same values.
pub type OutboundNetworkingConfigNetworkMode = SandboxWarmPoolType;

oci_sdk_core::string_enum!(SandboxWarmPoolType);
