// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Named entity recognition evaluation results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedEntityRecognitionEvaluationResults {
    /// The metrics.
    pub metrics: Option<models::NamedEntityRecognitionModelMetrics>,
    /// The entity metrics.
    pub entity_metrics: Option<Vec<models::EntityMetrics>>,
    /// The confusion matrix by class.
    pub confusion_matrix: Option<BTreeMap<String, models::ConfusionMatrixDetails>>,
    /// The labels.
    pub labels: Option<Vec<String>>,
}

model! {
    NamedEntityRecognitionEvaluationResults, "modelType" = "NAMED_ENTITY_RECOGNITION" {
        metrics = "metrics";
        entity_metrics = "entityMetrics";
        confusion_matrix = "confusionMatrix";
        labels = "labels";
    }
}
