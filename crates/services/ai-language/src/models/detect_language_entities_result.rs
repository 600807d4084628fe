// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect language entities result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageEntitiesResult {
    /// The entities.
    pub entities: Vec<models::Entity>,
}

model! {
    DetectLanguageEntitiesResult {
        entities = "entities";
    }
}
