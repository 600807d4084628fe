// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// What happens to the resource. `IN_PROGRESS` stands until that is done.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestResourceActionType {
    /// `CREATED`
    Created,
    /// `UPDATED`
    Updated,
    /// `DELETED`
    Deleted,
    /// `IN_PROGRESS`
    InProgress,
    /// `RELATED`
    Related,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestResourceActionType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "CREATED",
            Self::Updated => "UPDATED",
            Self::Deleted => "DELETED",
            Self::InProgress => "IN_PROGRESS",
            Self::Related => "RELATED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestResourceActionType {
    fn from(text: &str) -> Self {
        match text {
            "CREATED" => Self::Created,
            "UPDATED" => Self::Updated,
            "DELETED" => Self::Deleted,
            "IN_PROGRESS" => Self::InProgress,
            "RELATED" => Self::Related,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestResourceActionType);
