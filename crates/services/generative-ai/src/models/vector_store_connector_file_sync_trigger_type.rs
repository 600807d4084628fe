// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the file sync was started by hand or by the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreConnectorFileSyncTriggerType {
    /// `MANUAL`
    Manual,
    /// `SCHEDULED`
    Scheduled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl VectorStoreConnectorFileSyncTriggerType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "MANUAL",
            Self::Scheduled => "SCHEDULED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for VectorStoreConnectorFileSyncTriggerType {
    fn from(text: &str) -> Self {
        match text {
            "MANUAL" => Self::Manual,
            "SCHEDULED" => Self::Scheduled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(VectorStoreConnectorFileSyncTriggerType);
