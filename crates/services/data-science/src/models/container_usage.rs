// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the container can be used for, such as inference or fine-tuning.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerUsage {
    /// `INFERENCE`
    Inference,
    /// `FINE_TUNE`
    FineTune,
    /// `EVALUATION`
    Evaluation,
    /// `BATCH_INFERENCE`
    BatchInference,
    /// `OTHER`
    Other,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ContainerUsage {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inference => "INFERENCE",
            Self::FineTune => "FINE_TUNE",
            Self::Evaluation => "EVALUATION",
            Self::BatchInference => "BATCH_INFERENCE",
            Self::Other => "OTHER",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ContainerUsage {
    fn from(text: &str) -> Self {
        match text {
            "INFERENCE" => Self::Inference,
            "FINE_TUNE" => Self::FineTune,
            "EVALUATION" => Self::Evaluation,
            "BATCH_INFERENCE" => Self::BatchInference,
            "OTHER" => Self::Other,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ContainerUsage`], which has the same values.
pub type ListContainersUsageQueryParam = ContainerUsage;

oci_sdk_core::string_enum!(ContainerUsage);
