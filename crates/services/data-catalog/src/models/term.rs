// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A term.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Term {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// Whether the term can have child terms.
    pub is_allowed_to_have_child_terms: Option<bool>,
    /// The path.
    pub path: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TermLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::TermWorkflowStatus>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The number of objects tagged with the term.
    pub associated_object_count: Option<i64>,
    /// The associated objects.
    pub associated_objects: Option<Vec<models::TermAssociatedObject>>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
}

model! {
    Term {
        key = "key";
        display_name = "displayName";
        description = "description";
        glossary_key = "glossaryKey";
        parent_term_key = "parentTermKey";
        is_allowed_to_have_child_terms = "isAllowedToHaveChildTerms";
        path = "path";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        owner = "owner";
        workflow_status = "workflowStatus";
        uri = "uri";
        associated_object_count = "associatedObjectCount";
        associated_objects = "associatedObjects";
        custom_property_members = "customPropertyMembers";
    }
}
