// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Evaluation results.
    ///
    /// The field `modelType` selects the variant.
    pub enum EvaluationResults by "modelType" {
        NamedEntityRecognition(models::NamedEntityRecognitionEvaluationResults)
            = "NAMED_ENTITY_RECOGNITION", as_named_entity_recognition;
        TextClassification(models::TextClassificationEvaluationResults) = "TEXT_CLASSIFICATION",
            as_text_classification;
    }
}
