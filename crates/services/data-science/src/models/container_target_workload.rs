// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the container can be used with, model deployments or job runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerTargetWorkload {
    /// `MODEL_DEPLOYMENT`
    ModelDeployment,
    /// `JOB_RUN`
    JobRun,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ContainerTargetWorkload {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ModelDeployment => "MODEL_DEPLOYMENT",
            Self::JobRun => "JOB_RUN",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContainerTargetWorkload {
    fn from(text: &str) -> Self {
        match text {
            "MODEL_DEPLOYMENT" => Self::ModelDeployment,
            "JOB_RUN" => Self::JobRun,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ContainerTargetWorkload);
