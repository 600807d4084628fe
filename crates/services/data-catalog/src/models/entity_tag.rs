// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An entity tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityTag {
    /// The key of the entity.
    pub entity_key: Option<String>,
    /// The key. Cannot be changed later.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// The key of the glossary term.
    pub term_key: Option<String>,
    /// The path of the related glossary term.
    pub term_path: Option<String>,
    /// The description of the related glossary term.
    pub term_description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EntityTagLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    EntityTag {
        entity_key = "entityKey";
        key = "key";
        name = "name";
        term_key = "termKey";
        term_path = "termPath";
        term_description = "termDescription";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        created_by_id = "createdById";
        uri = "uri";
    }
}
