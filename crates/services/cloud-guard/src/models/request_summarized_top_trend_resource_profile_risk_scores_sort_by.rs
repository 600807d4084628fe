// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `RequestSummarizedTopTrendResourceProfileRiskScores` can sort.
    pub enum RequestSummarizedTopTrendResourceProfileRiskScoresSortBy {
        RiskScore = "riskScore",
        RiskScoreGrowth = "riskScoreGrowth",
        TimeFirstDetected = "timeFirstDetected",
        TimeLastDetected = "timeLastDetected",
    }
}
