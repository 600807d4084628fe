// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A security score trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityScoreTrendAggregation {
    /// The dimensions, as keys and names.
    pub dimensions_map: BTreeMap<String, String>,
    /// The start time, in seconds since the epoch.
    pub start_timestamp: f64,
    /// The duration in seconds.
    pub duration_in_seconds: i64,
    /// The security rating.
    pub security_rating: models::SecurityScoreTrendAggregationSecurityRating,
    /// The security score.
    pub security_score: i64,
}

model! {
    SecurityScoreTrendAggregation {
        dimensions_map = "dimensionsMap";
        start_timestamp = "startTimestamp";
        duration_in_seconds = "durationInSeconds";
        security_rating = "securityRating";
        security_score = "securityScore";
    }
}
