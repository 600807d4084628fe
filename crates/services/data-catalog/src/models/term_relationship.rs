// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A term relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermRelationship {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the related term.
    pub related_term_key: Option<String>,
    /// The display name of the related term.
    pub related_term_display_name: Option<String>,
    /// The description of the related term.
    pub related_term_description: Option<String>,
    /// The path of the related term.
    pub related_term_path: Option<String>,
    /// The key of the glossary of the related term.
    pub related_term_glossary_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// The display name of the parent term.
    pub parent_term_display_name: Option<String>,
    /// The description of the parent term.
    pub parent_term_description: Option<String>,
    /// The path of the parent term.
    pub parent_term_path: Option<String>,
    /// The key of the glossary of the parent term.
    pub parent_term_glossary_key: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TermRelationshipLifecycleState>,
}

model! {
    TermRelationship {
        key = "key";
        display_name = "displayName";
        description = "description";
        related_term_key = "relatedTermKey";
        related_term_display_name = "relatedTermDisplayName";
        related_term_description = "relatedTermDescription";
        related_term_path = "relatedTermPath";
        related_term_glossary_key = "relatedTermGlossaryKey";
        uri = "uri";
        parent_term_key = "parentTermKey";
        parent_term_display_name = "parentTermDisplayName";
        parent_term_description = "parentTermDescription";
        parent_term_path = "parentTermPath";
        parent_term_glossary_key = "parentTermGlossaryKey";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}
