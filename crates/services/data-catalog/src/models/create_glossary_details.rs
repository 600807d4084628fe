// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a glossary to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlossaryDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::GlossaryWorkflowStatus>,
    /// The owner.
    pub owner: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
}

model! {
    CreateGlossaryDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            workflow_status = "workflowStatus",
                with_workflow_status(models::GlossaryWorkflowStatus);
            owner = "owner", with_owner(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
        }
    }
}
