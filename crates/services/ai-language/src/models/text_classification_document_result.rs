// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A text classification document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassificationDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The detected text classes.
    pub text_classification: Vec<models::TextClassification>,
    /// The language code.
    pub language_code: String,
}

model! {
    TextClassificationDocumentResult {
        key = "key";
        text_classification = "textClassification";
        language_code = "languageCode";
    }
}
