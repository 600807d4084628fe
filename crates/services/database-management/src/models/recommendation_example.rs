// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A recommendation example.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationExample {
    /// The lines.
    pub lines: Option<Vec<models::RecommendationExampleLine>>,
}

model! {
    RecommendationExample {
        lines = "lines";
    }
}
