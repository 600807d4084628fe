// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a term to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTermDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the term can have child terms.
    pub is_allowed_to_have_child_terms: Option<bool>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::TermWorkflowStatus>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
}

model! {
    CreateTermDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            is_allowed_to_have_child_terms = "isAllowedToHaveChildTerms",
                with_is_allowed_to_have_child_terms(bool);
            parent_term_key = "parentTermKey", with_parent_term_key(String);
            owner = "owner", with_owner(String);
            workflow_status = "workflowStatus", with_workflow_status(models::TermWorkflowStatus);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
        }
    }
}
