// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What the private endpoint can be used for: hosted applications or endpoints of models.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenerativeAiPrivateEndpointResourceType {
    /// `APPLICATION`
    Application,
    /// `ENDPOINT`
    Endpoint,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GenerativeAiPrivateEndpointResourceType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Application => "APPLICATION",
            Self::Endpoint => "ENDPOINT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GenerativeAiPrivateEndpointResourceType {
    fn from(text: &str) -> Self {
        match text {
            "APPLICATION" => Self::Application,
            "ENDPOINT" => Self::Endpoint,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(GenerativeAiPrivateEndpointResourceType);
