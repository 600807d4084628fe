// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A risk score aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RiskScoreAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The risk score.
    pub risk_score: i64,
}

model! {
    RiskScoreAggregation {
        dimensions_map = "dimensionsMap";
        risk_score = "riskScore";
    }
}
