// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A text classification model evaluation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassificationModelEvaluationResult {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The location.
    pub location: String,
    /// The true labels.
    pub true_labels: Vec<String>,
    /// The predicted labels.
    pub predicted_labels: Option<Vec<String>>,
}

model! {
    TextClassificationModelEvaluationResult, "modelType" = "TEXT_CLASSIFICATION" {
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        location = "location";
        true_labels = "trueLabels";
        predicted_labels = "predictedLabels";
    }
}
