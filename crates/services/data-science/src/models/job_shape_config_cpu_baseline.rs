// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Which part of an OCPU a burstable machine always has, an eighth, a half, or all of it.
/// `BASELINE_1_1`, not burstable, unless set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobShapeConfigCpuBaseline {
    /// `BASELINE_1_8`
    Baseline1_8,
    /// `BASELINE_1_2`
    Baseline1_2,
    /// `BASELINE_1_1`
    Baseline1_1,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobShapeConfigCpuBaseline {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Baseline1_8 => "BASELINE_1_8",
            Self::Baseline1_2 => "BASELINE_1_2",
            Self::Baseline1_1 => "BASELINE_1_1",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobShapeConfigCpuBaseline {
    fn from(text: &str) -> Self {
        match text {
            "BASELINE_1_8" => Self::Baseline1_8,
            "BASELINE_1_2" => Self::Baseline1_2,
            "BASELINE_1_1" => Self::Baseline1_1,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`JobShapeConfigCpuBaseline`], which has the same values.
pub type ModelDeploymentInstanceShapeConfigCpuBaseline = JobShapeConfigCpuBaseline;

/// [`JobShapeConfigCpuBaseline`], which has the same values.
pub type NotebookSessionShapeConfigCpuBaseline = JobShapeConfigCpuBaseline;

/// [`JobShapeConfigCpuBaseline`], which has the same values.
pub type PipelineShapeConfigCpuBaseline = JobShapeConfigCpuBaseline;

oci_sdk_core::string_enum!(JobShapeConfigCpuBaseline);
