// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A composite entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeEntity {
    /// The ID of the resource.
    pub id: String,
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The attributes.
    pub attributes: Vec<models::EntityAttribute>,
    /// The actions.
    pub actions: Option<Vec<models::EntityAction>>,
    /// The mapping from natural language.
    pub natural_language_mapping: Option<models::EntityNaturalLanguageMapping>,
}

model! {
    CompositeEntity, "type" = "COMPOSITE" {
        id = "id";
        name = "name";
        attributes = "attributes";
        actions = "actions";
        natural_language_mapping = "naturalLanguageMapping";
    }
}
