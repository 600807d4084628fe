// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The number of the ticket.
    pub ticket_number: Option<String>,
    /// The severity.
    pub severity: models::TicketSeverity,
    /// The resources.
    pub resource_list: Option<Vec<models::Resource>>,
    /// The title.
    pub title: String,
    /// The description.
    pub description: String,
    /// The creation time.
    pub time_created: Option<i64>,
    /// The time of the last update.
    pub time_updated: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TicketLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::TicketLifecycleDetails>,
}

model! {
    Ticket {
        ticket_number = "ticketNumber";
        severity = "severity";
        resource_list = "resourceList";
        title = "title";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
