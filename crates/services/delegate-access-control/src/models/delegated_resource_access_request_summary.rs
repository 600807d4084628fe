// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a delegated resource access request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The numbers of related tickets, such as service requests.
    pub ticket_numbers: Option<Vec<String>>,
    /// The reason for the access request.
    pub reason_for_request: String,
    /// The requested start of the access, in UTC.
    pub time_access_requested: Option<DateTime<Utc>>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::DelegatedResourceAccessRequestResourceType>,
    /// The names of the actions that the operator asks approval for.
    pub requested_action_names: Option<Vec<String>>,
    /// The type of the requester.
    pub requester_type: Option<models::DelegatedResourceAccessRequestRequesterType>,
    /// The OCID of the delegation control.
    pub delegation_control_id: String,
    /// The severity.
    pub severity: Option<models::DelegatedResourceAccessRequestSeverity>,
    /// The duration of the requested access, in hours.
    pub duration_in_hours: Option<i64>,
    /// The duration of the requested extension of access, in hours.
    pub extend_duration_in_hours: Option<i64>,
    /// Whether the request is approved automatically.
    pub is_auto_approved: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DelegatedResourceAccessRequestLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The status of the delegated resource access request.
    pub request_status: Option<models::DelegatedResourceAccessRequestRequestStatus>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DelegatedResourceAccessRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        ticket_numbers = "ticketNumbers";
        reason_for_request = "reasonForRequest";
        time_access_requested = "timeAccessRequested";
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        requested_action_names = "requestedActionNames";
        requester_type = "requesterType";
        delegation_control_id = "delegationControlId";
        severity = "severity";
        duration_in_hours = "durationInHours";
        extend_duration_in_hours = "extendDurationInHours";
        is_auto_approved = "isAutoApproved";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        request_status = "requestStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
