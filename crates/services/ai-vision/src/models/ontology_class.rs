// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ontology class.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OntologyClass {
    /// The name.
    pub name: String,
    /// The parent names.
    pub parent_names: Option<Vec<String>>,
    /// The synonym names.
    pub synonym_names: Option<Vec<String>>,
}

model! {
    OntologyClass {
        name = "name";
        parent_names = "parentNames";
        synonym_names = "synonymNames";
    }
}
