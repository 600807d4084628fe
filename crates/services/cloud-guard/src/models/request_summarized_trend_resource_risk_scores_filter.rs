// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the filter of request summarized trend resource risk scores.
    pub enum RequestSummarizedTrendResourceRiskScoresFilter {
        ProblemId = "PROBLEM_ID",
        ResourceProfileId = "RESOURCE_PROFILE_ID",
    }
}
