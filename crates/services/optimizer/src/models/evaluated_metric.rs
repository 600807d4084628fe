// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An evaluated metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EvaluatedMetric {
    /// The name. Example: `CpuUtilization`.
    pub name: String,
    /// The statistic. Example: `p95`.
    pub statistic: String,
    /// The threshold.
    pub threshold: f64,
    /// The target.
    pub target: Option<f64>,
}

model! {
    EvaluatedMetric {
        name = "name";
        statistic = "statistic";
        threshold = "threshold";
        target = "target";
    }
}
