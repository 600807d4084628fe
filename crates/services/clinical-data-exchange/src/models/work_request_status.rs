// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// How the operation stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestStatus {
    /// `ACCEPTED`
    Accepted,
    /// `IN_PROGRESS`
    InProgress,
    /// `WAITING`
    Waiting,
    /// `NEEDS_ATTENTION`
    NeedsAttention,
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

impl WorkRequestStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Waiting => "WAITING",
            Self::NeedsAttention => "NEEDS_ATTENTION",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::Canceling => "CANCELING",
            Self::Canceled => "CANCELED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACCEPTED" => Self::Accepted,
            "IN_PROGRESS" => Self::InProgress,
            "WAITING" => Self::Waiting,
            "NEEDS_ATTENTION" => Self::NeedsAttention,
            "FAILED" => Self::Failed,
            "SUCCEEDED" => Self::Succeeded,
            "CANCELING" => Self::Canceling,
            "CANCELED" => Self::Canceled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestStatus);
