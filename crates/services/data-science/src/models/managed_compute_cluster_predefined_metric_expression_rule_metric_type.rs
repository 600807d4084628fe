// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether it is about the use of the CPU or of memory.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedComputeClusterPredefinedMetricExpressionRuleMetricType {
    /// `CPU_UTILIZATION`
    CpuUtilization,
    /// `MEMORY_UTILIZATION`
    MemoryUtilization,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ManagedComputeClusterPredefinedMetricExpressionRuleMetricType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CpuUtilization => "CPU_UTILIZATION",
            Self::MemoryUtilization => "MEMORY_UTILIZATION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ManagedComputeClusterPredefinedMetricExpressionRuleMetricType {
    fn from(text: &str) -> Self {
        match text {
            "CPU_UTILIZATION" => Self::CpuUtilization,
            "MEMORY_UTILIZATION" => Self::MemoryUtilization,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ManagedComputeClusterPredefinedMetricExpressionRuleMetricType`], which has the same
/// values.
pub type PredefinedMetricExpressionRuleMetricType = ManagedComputeClusterPredefinedMetricExpressionRuleMetricType;

/// [`ManagedComputeClusterPredefinedMetricExpressionRuleMetricType`], which has the same
/// values.
pub type TargetPredefinedMetricExpressionRuleMetricType = ManagedComputeClusterPredefinedMetricExpressionRuleMetricType;

oci_sdk_core::string_enum!(
    ManagedComputeClusterPredefinedMetricExpressionRuleMetricType
);
