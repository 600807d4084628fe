// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// The family of processors that the shape belongs to, such as `AMD_ROME` or `NVIDIA_GPU`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeSeries {
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

impl ShapeSeries {
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

impl From<&str> for ShapeSeries {
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

/// [`ShapeSeries`], which has the same values.
pub type ComputeTargetShapeShapeSeries = ShapeSeries;

/// [`ShapeSeries`], which has the same values.
pub type FastLaunchJobConfigShapeSeries = ShapeSeries;

/// [`ShapeSeries`], which has the same values.
pub type JobShapeShapeSeries = ShapeSeries;

/// [`ShapeSeries`], which has the same values.
pub type ModelDeploymentShapeShapeSeries = ShapeSeries;

/// [`ShapeSeries`], which has the same values.
pub type NotebookSessionShapeShapeSeries = ShapeSeries;

oci_sdk_core::string_enum!(ShapeSeries);
