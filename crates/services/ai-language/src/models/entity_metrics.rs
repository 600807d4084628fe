// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Entity metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityMetrics {
    /// The label.
    pub label: String,
    /// The F1 score of the model.
    pub f1: f64,
    /// The precision.
    pub precision: f64,
    /// The recall, which is the ratio of the true positives found to all actual positives.
    pub recall: f64,
}

model! {
    EntityMetrics {
        label = "label";
        f1 = "f1";
        precision = "precision";
        recall = "recall";
    }
}
