// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A PII entity document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiEntityDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The entities.
    pub entities: Vec<models::PiiEntity>,
    /// The masked text.
    pub masked_text: String,
    /// The language code.
    pub language_code: String,
}

model! {
    PiiEntityDocumentResult {
        key = "key";
        entities = "entities";
        masked_text = "maskedText";
        language_code = "languageCode";
    }
}
