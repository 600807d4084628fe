// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the percentile of a percentile resource assessment strategy.
    pub enum PercentileResourceAssessmentStrategyPercentile {
        P50 = "P50",
        P90 = "P90",
        P95 = "P95",
        P99 = "P99",
    }
}
