// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Class metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassMetrics {
    /// The label.
    pub label: String,
    /// The F1 score of the model.
    pub f1: f64,
    /// The precision.
    pub precision: f64,
    /// The recall, which is the ratio of the true positives found to all actual positives.
    pub recall: f64,
    /// The support.
    pub support: Option<f64>,
}

model! {
    ClassMetrics {
        label = "label";
        f1 = "f1";
        precision = "precision";
        recall = "recall";
        support = "support";
    }
}
