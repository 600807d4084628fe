// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Text classification model metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassificationModelMetrics {
    /// The accuracy.
    pub accuracy: f64,
    /// The micro F1 score, over the counts of all labels.
    pub micro_f1: f64,
    /// The micro precision, over the counts of all labels.
    pub micro_precision: f64,
    /// The micro recall, over the counts of all labels.
    pub micro_recall: f64,
    /// The macro F1 score, the mean over all labels.
    pub macro_f1: f64,
    /// The macro precision, the mean over all labels.
    pub macro_precision: f64,
    /// The macro recall, the mean over all labels.
    pub macro_recall: f64,
    /// The weighted F1.
    pub weighted_f1: Option<f64>,
    /// The weighted precision.
    pub weighted_precision: Option<f64>,
    /// The weighted recall.
    pub weighted_recall: Option<f64>,
}

model! {
    TextClassificationModelMetrics {
        accuracy = "accuracy";
        micro_f1 = "microF1";
        micro_precision = "microPrecision";
        micro_recall = "microRecall";
        macro_f1 = "macroF1";
        macro_precision = "macroPrecision";
        macro_recall = "macroRecall";
        weighted_f1 = "weightedF1";
        weighted_precision = "weightedPrecision";
        weighted_recall = "weightedRecall";
    }
}
