// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recommendation {
    /// The message.
    pub message: String,
    /// The example.
    pub example: Option<models::RecommendationExample>,
    /// The rationales.
    pub rationales: Option<Vec<models::RecommendationRationale>>,
}

model! {
    Recommendation {
        message = "message";
        example = "example";
        rationales = "rationales";
    }
}
