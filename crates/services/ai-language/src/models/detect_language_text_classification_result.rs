// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect language text classification result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageTextClassificationResult {
    /// The detected text classes.
    pub text_classification: Vec<models::TextClassification>,
}

model! {
    DetectLanguageTextClassificationResult {
        text_classification = "textClassification";
    }
}
