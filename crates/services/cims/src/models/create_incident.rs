// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an incident to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIncident {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ticket.
    pub ticket: models::CreateTicketDetails,
    /// The ID of the user group.
    pub user_group_id: Option<String>,
    /// The type of the support request.
    pub problem_type: models::IncidentProblemType,
    /// The contacts.
    pub contacts: Option<Vec<models::Contact>>,
    /// The referrer of the incident, often the URL that the support request was created from.
    pub referrer: Option<String>,
}

model! {
    CreateIncident {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            ticket = "ticket", with_ticket(models::CreateTicketDetails);
            problem_type = "problemType", with_problem_type(models::IncidentProblemType);
        }
        optional {
            user_group_id = "userGroupId", with_user_group_id(String);
            contacts = "contacts", with_contacts([models::Contact]);
            referrer = "referrer", with_referrer(String);
        }
    }
}
