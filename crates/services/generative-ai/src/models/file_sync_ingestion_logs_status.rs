// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// How the ingestion of the file stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSyncIngestionLogsStatus {
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `QUEUED`
    Queued,
    /// `IN_PROGRESS`
    InProgress,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl FileSyncIngestionLogsStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Queued => "QUEUED",
            Self::InProgress => "IN_PROGRESS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FileSyncIngestionLogsStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETED" => Self::Completed,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            "QUEUED" => Self::Queued,
            "IN_PROGRESS" => Self::InProgress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`FileSyncIngestionLogsStatus`], which has the same values.
pub type ListVectorStoreConnectorIngestionLogsStatus = FileSyncIngestionLogsStatus;

/// [`FileSyncIngestionLogsStatus`], which has the same values.
pub type VectorStoreConnectorIngestionLogsStatus = FileSyncIngestionLogsStatus;

oci_sdk_core::string_enum!(FileSyncIngestionLogsStatus);
