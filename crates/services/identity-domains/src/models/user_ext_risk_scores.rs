// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// User ext risk scores.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtRiskScores {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The source.
    pub source: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The score. From 0 to 100.
    pub score: i64,
    /// The risk level.
    pub risk_level: models::UserExtRiskScoresRiskLevel,
    /// The last update timestamp.
    pub last_update_timestamp: String,
}

model! {
    UserExtRiskScores {
        required {
            value = "value", with_value(String);
            score = "score", with_score(i64);
            risk_level = "riskLevel", with_risk_level(models::UserExtRiskScoresRiskLevel);
            last_update_timestamp = "lastUpdateTimestamp", with_last_update_timestamp(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            source = "source", with_source(String);
            status = "status", with_status(String);
        }
    }
}
