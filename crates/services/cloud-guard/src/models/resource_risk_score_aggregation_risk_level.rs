// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the risk level of a resource risk score aggregation.
    pub enum ResourceRiskScoreAggregationRiskLevel {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Minor = "MINOR",
    }
}
