// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an incident.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncidentSummary {
    /// The key.
    pub key: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The contacts.
    pub contact_list: Option<models::ContactList>,
    /// The tenancy of the support request.
    pub tenancy_information: Option<models::TenancyInformation>,
    /// The ticket.
    pub ticket: Option<models::Ticket>,
    /// The type of the incident.
    pub incident_type: Option<models::IncidentResourceType>,
    /// The ID of the request in My Oracle Support before migration. Only for technical requests.
    pub migrated_sr_number: Option<String>,
    /// The ID of the user group.
    pub user_group_id: Option<String>,
    /// The name of the user group in My Oracle Cloud Support. Applies only to technical support.
    pub user_group_name: Option<String>,
    /// The ID of the primary contact of the support request. Only for technical requests.
    pub primary_contact_party_id: Option<String>,
    /// The name of the primary contact of the support request. Only for technical requests.
    pub primary_contact_party_name: Option<String>,
    /// Whether the support request can be updated in My Oracle Cloud Support. Only for technical
    /// requests.
    pub is_write_permitted: Option<bool>,
    /// The warn message.
    pub warn_message: Option<String>,
    /// The type of the support request.
    pub problem_type: models::IncidentProblemType,
}

model! {
    IncidentSummary {
        key = "key";
        compartment_id = "compartmentId";
        contact_list = "contactList";
        tenancy_information = "tenancyInformation";
        ticket = "ticket";
        incident_type = "incidentType";
        migrated_sr_number = "migratedSrNumber";
        user_group_id = "userGroupId";
        user_group_name = "userGroupName";
        primary_contact_party_id = "primaryContactPartyId";
        primary_contact_party_name = "primaryContactPartyName";
        is_write_permitted = "isWritePermitted";
        warn_message = "warnMessage";
        problem_type = "problemType";
    }
}
