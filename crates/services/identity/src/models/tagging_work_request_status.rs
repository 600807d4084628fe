// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// How it stands: waiting, at work, or ended, perhaps with a part of it done.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaggingWorkRequestStatus {
    /// `ACCEPTED`
    Accepted,
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    /// `SUCCEEDED`
    Succeeded,
    /// `PARTIALLY_SUCCEEDED`
    PartiallySucceeded,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TaggingWorkRequestStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Succeeded => "SUCCEEDED",
            Self::PartiallySucceeded => "PARTIALLY_SUCCEEDED",
            Self::Canceling => "CANCELING",
            Self::Canceled => "CANCELED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaggingWorkRequestStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACCEPTED" => Self::Accepted,
            "IN_PROGRESS" => Self::InProgress,
            "FAILED" => Self::Failed,
            "SUCCEEDED" => Self::Succeeded,
            "PARTIALLY_SUCCEEDED" => Self::PartiallySucceeded,
            "CANCELING" => Self::Canceling,
            "CANCELED" => Self::Canceled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(TaggingWorkRequestStatus);
