// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an entity tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityTagSummary {
    /// The key of the entity.
    pub entity_key: Option<String>,
    /// The key. Cannot be changed later.
    pub key: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The name.
    pub name: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The key of the glossary term.
    pub term_key: Option<String>,
    /// The path of the related glossary term.
    pub term_path: Option<String>,
    /// The description of the related glossary term.
    pub term_description: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EntityTagLifecycleState>,
}

model! {
    EntityTagSummary {
        entity_key = "entityKey";
        key = "key";
        time_created = "timeCreated";
        name = "name";
        uri = "uri";
        term_key = "termKey";
        term_path = "termPath";
        term_description = "termDescription";
        glossary_key = "glossaryKey";
        lifecycle_state = "lifecycleState";
    }
}
