// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document classification confidence entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentClassificationConfidenceEntry {
    /// The threshold.
    pub threshold: f64,
    /// The precision.
    pub precision: f64,
    /// The recall, which is the ratio of the true positives found to all actual positives.
    pub recall: f64,
    /// The F1 score at the threshold.
    pub f1_score: f64,
}

model! {
    DocumentClassificationConfidenceEntry {
        threshold = "threshold";
        precision = "precision";
        recall = "recall";
        f1_score = "f1Score";
    }
}
