// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A health entity document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthEntityDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The entities.
    pub entities: Vec<models::HealthEntity>,
    /// The relations.
    pub relations: Option<Vec<models::RelationEntity>>,
    /// The resolved entities, as key-value pairs.
    pub resolved_entities: BTreeMap<String, models::ResolvedEntities>,
    /// The language code.
    pub language_code: String,
}

model! {
    HealthEntityDocumentResult {
        key = "key";
        entities = "entities";
        relations = "relations";
        resolved_entities = "resolvedEntities";
        language_code = "languageCode";
    }
}
