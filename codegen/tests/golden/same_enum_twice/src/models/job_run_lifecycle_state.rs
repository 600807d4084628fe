// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

/// The lifecycle state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobRunLifecycleState {
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobRunLifecycleState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobRunLifecycleState {
    fn from(text: &str) -> Self {
        match text {
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobRunLifecycleState);
