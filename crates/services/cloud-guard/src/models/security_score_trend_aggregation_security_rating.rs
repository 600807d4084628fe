// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security rating of a security score trend aggregation.
    pub enum SecurityScoreTrendAggregationSecurityRating {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Fair = "FAIR",
        Poor = "POOR",
        Na = "NA",
    }
}
