// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A named entity recognition evaluation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedEntityRecognitionEvaluationResult {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The record.
    pub record: String,
    /// The true entities.
    pub true_entities: Vec<models::EntityLabelErrorAnalysis>,
    /// The predicted entities.
    pub predicted_entities: Vec<models::EntityLabelErrorAnalysis>,
}

model! {
    NamedEntityRecognitionEvaluationResult, "modelType" = "NAMED_ENTITY_RECOGNITION" {
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        record = "record";
        true_entities = "trueEntities";
        predicted_entities = "predictedEntities";
    }
}
