// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The entities.
    pub entities: Vec<models::HierarchicalEntity>,
    /// The language code.
    pub language_code: String,
}

model! {
    EntityDocumentResult {
        key = "key";
        entities = "entities";
        language_code = "languageCode";
    }
}
