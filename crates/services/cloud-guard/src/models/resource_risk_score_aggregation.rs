// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource risk score aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRiskScoreAggregation {
    /// The tactics.
    pub tactics: Vec<String>,
    /// The score timestamp.
    pub score_timestamp: f64,
    /// The risk score.
    pub risk_score: f64,
    /// The risk level.
    pub risk_level: models::ResourceRiskScoreAggregationRiskLevel,
}

model! {
    ResourceRiskScoreAggregation {
        tactics = "tactics";
        score_timestamp = "scoreTimestamp";
        risk_score = "riskScore";
        risk_level = "riskLevel";
    }
}
