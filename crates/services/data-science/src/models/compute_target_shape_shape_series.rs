// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// The family of processors that the shape belongs to, such as `AMD_ROME` or `NVIDIA_GPU`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputeTargetShapeShapeSeries {
    /// `AMD_ROME`
    AmdRome,
    /// `INTEL_SKYLAKE`
    IntelSkylake,
    /// `NVIDIA_GPU`
    NvidiaGpu,
    /// `GENERIC`
    Generic,
    /// `LEGACY`
    Legacy,
    /// `ARM`
    Arm,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ComputeTargetShapeShapeSeries {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AmdRome => "AMD_ROME",
            Self::IntelSkylake => "INTEL_SKYLAKE",
            Self::NvidiaGpu => "NVIDIA_GPU",
            Self::Generic => "GENERIC",
            Self::Legacy => "LEGACY",
            Self::Arm => "ARM",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ComputeTargetShapeShapeSeries {
    fn from(text: &str) -> Self {
        match text {
            "AMD_ROME" => Self::AmdRome,
            "INTEL_SKYLAKE" => Self::IntelSkylake,
            "NVIDIA_GPU" => Self::NvidiaGpu,
            "GENERIC" => Self::Generic,
            "LEGACY" => Self::Legacy,
            "ARM" => Self::Arm,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ComputeTargetShapeShapeSeries`], which has the same values.
pub type FastLaunchJobConfigShapeSeries = ComputeTargetShapeShapeSeries;

/// [`ComputeTargetShapeShapeSeries`], which has the same values.
pub type JobShapeShapeSeries = ComputeTargetShapeShapeSeries;

/// [`ComputeTargetShapeShapeSeries`], which has the same values.
pub type ModelDeploymentShapeShapeSeries = ComputeTargetShapeShapeSeries;

/// [`ComputeTargetShapeShapeSeries`], which has the same values.
pub type NotebookSessionShapeShapeSeries = ComputeTargetShapeShapeSeries;

oci_sdk_core::string_enum!(ComputeTargetShapeShapeSeries);
