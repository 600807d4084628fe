// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// By what the application is scaled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalingConfigScalingType {
    /// `CPU`
    Cpu,
    /// `MEMORY`
    Memory,
    /// `CONCURRENCY`
    Concurrency,
    /// `REQUESTS_PER_SECOND`
    RequestsPerSecond,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ScalingConfigScalingType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cpu => "CPU",
            Self::Memory => "MEMORY",
            Self::Concurrency => "CONCURRENCY",
            Self::RequestsPerSecond => "REQUESTS_PER_SECOND",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScalingConfigScalingType {
    fn from(text: &str) -> Self {
        match text {
            "CPU" => Self::Cpu,
            "MEMORY" => Self::Memory,
            "CONCURRENCY" => Self::Concurrency,
            "REQUESTS_PER_SECOND" => Self::RequestsPerSecond,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ScalingConfigScalingType);
