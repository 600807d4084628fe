// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

/// What the work request does to it; `RELATED` is only used, not changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestResourceActionType {
    /// `CREATED`
    Created,
    /// `UPDATED`
    Updated,
    /// `DELETED`
    Deleted,
    /// `RELATED`
    Related,
    /// `IN_PROGRESS`
    InProgress,
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
            Self::Related => "RELATED",
            Self::InProgress => "IN_PROGRESS",
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
            "RELATED" => Self::Related,
            "IN_PROGRESS" => Self::InProgress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestResourceActionType);
