// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of an MEL concept.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MelConceptDetails {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The confidence score.
    pub score: f64,
    /// The attributes.
    pub attributes: Option<BTreeMap<String, String>>,
}

model! {
    MelConceptDetails {
        id = "id";
        name = "name";
        score = "score";
        attributes = "attributes";
    }
}
