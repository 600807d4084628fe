// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A key value detection confidence entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValueDetectionConfidenceEntry {
    /// The threshold.
    pub threshold: f64,
    /// The precision.
    pub precision: f64,
    /// The recall, which is the ratio of the true positives found to all actual positives.
    pub recall: f64,
    /// The F1 score at the threshold.
    pub f1_score: f64,
    /// The accuracy.
    pub accuracy: f64,
}

model! {
    KeyValueDetectionConfidenceEntry {
        threshold = "threshold";
        precision = "precision";
        recall = "recall";
        f1_score = "f1Score";
        accuracy = "accuracy";
    }
}
