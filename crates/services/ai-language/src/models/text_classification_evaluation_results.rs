// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Text classification evaluation results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassificationEvaluationResults {
    /// The metrics.
    pub metrics: Option<models::TextClassificationModelMetrics>,
    /// The class metrics.
    pub class_metrics: Option<Vec<models::ClassMetrics>>,
    /// The confusion matrix by class.
    pub confusion_matrix: Option<BTreeMap<String, models::ConfusionMatrixDetails>>,
    /// The labels.
    pub labels: Option<Vec<String>>,
}

model! {
    TextClassificationEvaluationResults, "modelType" = "TEXT_CLASSIFICATION" {
        metrics = "metrics";
        class_metrics = "classMetrics";
        confusion_matrix = "confusionMatrix";
        labels = "labels";
    }
}
