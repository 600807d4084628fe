// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL insight thresholds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlInsightThresholds {
    /// The degradation, in percent.
    pub degradation_in_pct: i64,
    /// The variability.
    pub variability: f64,
    /// The inefficiency, in percent.
    pub inefficiency_in_pct: i64,
    /// The increase in IO, in percent.
    pub increase_in_io_in_pct: i64,
    /// The increase in CPU, in percent.
    pub increase_in_cpu_in_pct: i64,
    /// The increase in inefficient wait, in percent.
    pub increase_in_inefficient_wait_in_pct: i64,
    /// The improved, in percent.
    pub improved_in_pct: i64,
}

model! {
    SqlInsightThresholds {
        degradation_in_pct = "degradationInPct";
        variability = "variability";
        inefficiency_in_pct = "inefficiencyInPct";
        increase_in_io_in_pct = "increaseInIOInPct";
        increase_in_cpu_in_pct = "increaseInCPUInPct";
        increase_in_inefficient_wait_in_pct = "increaseInInefficientWaitInPct";
        improved_in_pct = "improvedInPct";
    }
}
