// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an evaluation result.
    ///
    /// The field `modelType` selects the variant.
    pub enum EvaluationResultSummary by "modelType" {
        NamedEntityRecognition(models::NamedEntityRecognitionEvaluationResult)
            = "NAMED_ENTITY_RECOGNITION", as_named_entity_recognition;
        TextClassification(models::TextClassificationModelEvaluationResult) = "TEXT_CLASSIFICATION",
            as_text_classification;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in NamedEntityRecognition
            TextClassification;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            NamedEntityRecognition TextClassification;
    }
}
