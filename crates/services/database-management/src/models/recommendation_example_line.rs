// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recommendation example line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationExampleLine {
    /// The operation.
    pub operation: Option<String>,
    /// The comment.
    pub comment: Option<String>,
}

model! {
    RecommendationExampleLine {
        operation = "operation";
        comment = "comment";
    }
}
