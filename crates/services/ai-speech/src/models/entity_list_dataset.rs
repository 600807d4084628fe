// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity list dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityListDataset {
    /// The reference examples.
    pub reference_examples: Option<Vec<String>>,
    /// The entity list.
    pub entity_list: Option<Vec<models::EntityList>>,
}

model! {
    EntityListDataset, "datasetType" = "ENTITY_LIST" {
        optional {
            reference_examples = "referenceExamples", with_reference_examples([String]);
            entity_list = "entityList", with_entity_list([models::EntityList]);
        }
    }
}
