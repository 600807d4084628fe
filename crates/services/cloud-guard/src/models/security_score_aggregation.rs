// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A security score aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityScoreAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The security rating.
    pub security_rating: models::SecurityScoreAggregationSecurityRating,
    /// The security score.
    pub security_score: i64,
}

model! {
    SecurityScoreAggregation {
        dimensions_map = "dimensionsMap";
        security_rating = "securityRating";
        security_score = "securityScore";
    }
}
