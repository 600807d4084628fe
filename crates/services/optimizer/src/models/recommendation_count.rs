// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A recommendation count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationCount {
    /// The importance of the recommendation.
    pub importance: models::RecommendationCountImportance,
    /// The count.
    pub count: i64,
}

model! {
    RecommendationCount {
        importance = "importance";
        count = "count";
    }
}
