// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a term.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTermDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the parent term. Absent if the term has no parent.
    pub parent_term_key: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::TermWorkflowStatus>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    cleared: Vec<String>,
}

update! {
    UpdateTermDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            parent_term_key = "parentTermKey", with_parent_term_key(String), clear_parent_term_key;
            owner = "owner", with_owner(String), clear_owner;
            workflow_status = "workflowStatus", with_workflow_status(models::TermWorkflowStatus),
                clear_workflow_status;
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]),
                clear_custom_property_members;
        }
    }
}
