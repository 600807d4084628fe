// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the running pool could be observed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SandboxWarmPoolRuntimeStatusObservationStatus {
    /// `OBSERVED`
    Observed,
    /// `UNAVAILABLE`
    Unavailable,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SandboxWarmPoolRuntimeStatusObservationStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Observed => "OBSERVED",
            Self::Unavailable => "UNAVAILABLE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SandboxWarmPoolRuntimeStatusObservationStatus {
    fn from(text: &str) -> Self {
        match text {
            "OBSERVED" => Self::Observed,
            "UNAVAILABLE" => Self::Unavailable,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SandboxWarmPoolRuntimeStatusObservationStatus);
