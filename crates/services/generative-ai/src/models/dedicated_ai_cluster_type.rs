// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the cluster hosts models or fine-tunes them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DedicatedAiClusterType {
    /// `HOSTING`
    Hosting,
    /// `FINE_TUNING`
    FineTuning,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DedicatedAiClusterType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hosting => "HOSTING",
            Self::FineTuning => "FINE_TUNING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DedicatedAiClusterType {
    fn from(text: &str) -> Self {
        match text {
            "HOSTING" => Self::Hosting,
            "FINE_TUNING" => Self::FineTuning,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DedicatedAiClusterType);
