// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an incident.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIncident {
    /// The ticket.
    pub ticket: models::UpdateTicketDetails,
    /// The type of the support request.
    pub problem_type: Option<models::IncidentProblemType>,
    cleared: Vec<String>,
}

update! {
    UpdateIncident {
        required {
            ticket = "ticket", with_ticket(models::UpdateTicketDetails);
        }
        optional {
            problem_type = "problemType", with_problem_type(models::IncidentProblemType),
                clear_problem_type;
        }
    }
}
