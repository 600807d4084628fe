// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityList {
    /// The alias.
    pub alias: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The type of the resource.
    pub entity_type: String,
    /// The entities.
    pub entities: Option<Vec<models::Entity>>,
}

model! {
    EntityList {
        required {
            entity_type = "entityType", with_entity_type(String);
        }
        optional {
            alias = "alias", with_alias(String);
            id = "id", with_id(String);
            entities = "entities", with_entities([models::Entity]);
        }
    }
}
