// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A glossary tree element.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlossaryTreeElement {
    /// The child terms.
    pub child_terms: Option<Vec<GlossaryTreeElement>>,
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// Whether the term can have child terms.
    pub is_allowed_to_have_child_terms: Option<bool>,
    /// The path.
    pub path: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::GlossaryTreeElementWorkflowStatus>,
    /// The number of objects tagged with the term.
    pub associated_object_count: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::GlossaryTreeElementLifecycleState>,
}

model! {
    GlossaryTreeElement {
        child_terms = "childTerms";
        key = "key";
        display_name = "displayName";
        description = "description";
        glossary_key = "glossaryKey";
        uri = "uri";
        parent_term_key = "parentTermKey";
        is_allowed_to_have_child_terms = "isAllowedToHaveChildTerms";
        path = "path";
        time_created = "timeCreated";
        workflow_status = "workflowStatus";
        associated_object_count = "associatedObjectCount";
        lifecycle_state = "lifecycleState";
    }
}
