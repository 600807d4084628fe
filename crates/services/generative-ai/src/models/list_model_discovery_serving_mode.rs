// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// The modes of serving to list models for: on demand, or on dedicated clusters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListModelDiscoveryServingMode {
    /// `ON_DEMAND`
    OnDemand,
    /// `DEDICATED`
    Dedicated,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListModelDiscoveryServingMode {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnDemand => "ON_DEMAND",
            Self::Dedicated => "DEDICATED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListModelDiscoveryServingMode {
    fn from(text: &str) -> Self {
        match text {
            "ON_DEMAND" => Self::OnDemand,
            "DEDICATED" => Self::Dedicated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListModelDiscoveryServingMode);
