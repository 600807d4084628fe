// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Where the resource is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreConnectorFileSyncLifecycleState {
    /// `ACCEPTED`
    Accepted,
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl VectorStoreConnectorFileSyncLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::Canceling => "CANCELING",
            Self::Canceled => "CANCELED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for VectorStoreConnectorFileSyncLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "ACCEPTED" => Self::Accepted,
            "IN_PROGRESS" => Self::InProgress,
            "FAILED" => Self::Failed,
            "SUCCEEDED" => Self::Succeeded,
            "CANCELING" => Self::Canceling,
            "CANCELED" => Self::Canceled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`VectorStoreConnectorFileSyncLifecycleState`], which has the same values.
pub type ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState = VectorStoreConnectorFileSyncLifecycleState;

oci_sdk_core::string_enum!(VectorStoreConnectorFileSyncLifecycleState);
