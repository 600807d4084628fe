// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the artifact is in use, being changed, or has failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `UPDATING`
    Updating,
    /// `FAILED`
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ArtifactStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Updating => "UPDATING",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ArtifactStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "UPDATING" => Self::Updating,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ArtifactStatus);
