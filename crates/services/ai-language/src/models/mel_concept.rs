// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An MEL concept.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MelConcept {
    /// The ontology name.
    pub ontology_name: String,
    /// The concepts.
    pub concepts: Vec<models::MelConceptDetails>,
}

model! {
    MelConcept {
        ontology_name = "ontologyName";
        concepts = "concepts";
    }
}
