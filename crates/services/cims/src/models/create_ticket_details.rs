// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a ticket to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketDetails {
    /// The severity.
    pub severity: models::TicketSeverity,
    /// The resources.
    pub resource_list: Option<Vec<models::CreateResourceDetails>>,
    /// The title.
    pub title: String,
    /// The description.
    pub description: String,
    /// The contextual data.
    pub contextual_data: Option<models::ContextualData>,
}

model! {
    CreateTicketDetails {
        required {
            severity = "severity", with_severity(models::TicketSeverity);
            title = "title", with_title(String);
            description = "description", with_description(String);
        }
        optional {
            resource_list = "resourceList", with_resource_list([models::CreateResourceDetails]);
            contextual_data = "contextualData", with_contextual_data(models::ContextualData);
        }
    }
}
