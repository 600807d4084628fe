// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// How the model is doing in the deployment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelDeploymentModelStateState {
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// `INCONSISTENT`
    Inconsistent,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelDeploymentModelStateState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Inconsistent => "INCONSISTENT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelDeploymentModelStateState {
    fn from(text: &str) -> Self {
        match text {
            "SUCCESS" => Self::Success,
            "FAILED" => Self::Failed,
            "INCONSISTENT" => Self::Inconsistent,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelDeploymentModelStateState);
