// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the items are ordered by. Times come newest first and all else in ascending order,
/// unless `sortOrder` says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListWorkRequestsSortBy {
    /// `operationType`
    OperationType,
    /// `status`
    Status,
    /// `timeAccepted`
    TimeAccepted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListWorkRequestsSortBy {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OperationType => "operationType",
            Self::Status => "status",
            Self::TimeAccepted => "timeAccepted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListWorkRequestsSortBy {
    fn from(text: &str) -> Self {
        match text {
            "operationType" => Self::OperationType,
            "status" => Self::Status,
            "timeAccepted" => Self::TimeAccepted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListWorkRequestsSortBy);
