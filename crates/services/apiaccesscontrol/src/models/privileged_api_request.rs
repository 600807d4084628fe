// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A privileged API request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The summary of the reason for the request.
    pub reason_summary: String,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The users who made the request.
    pub requested_by: Option<Vec<String>>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The names of the subresources that approval is requested for.
    pub sub_resource_name_list: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The privileged operations.
    pub privileged_operation_list: Option<Vec<models::PrivilegedApiRequestOperationDetails>>,
    /// The details of the reason for the access request.
    pub reason_detail: Option<String>,
    /// The severity.
    pub severity: Option<models::PrivilegedApiRequestSeverity>,
    /// The duration of the requested access, in hours.
    pub duration_in_hrs: Option<i64>,
    /// The numbers of related tickets, such as service requests.
    pub ticket_numbers: Option<Vec<String>>,
    /// The state.
    pub state: models::PrivilegedApiRequestState,
    /// The details of the state.
    pub state_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PrivilegedApiRequestLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The comment on the closure of the request.
    pub closure_comment: Option<String>,
    /// The OCID of the privileged API control.
    pub privileged_api_control_id: Option<String>,
    /// The privileged API control name.
    pub privileged_api_control_name: Option<String>,
    /// The number of approvers that the request needs.
    pub number_of_approvers_required: Option<i64>,
    /// The details of the approvers.
    pub approver_details: Option<Vec<models::ApproverDetail>>,
    /// The time in the future for which access is requested.
    pub time_requested_for_future_access: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivilegedApiRequest {
        id = "id";
        display_name = "displayName";
        request_id = "requestId";
        reason_summary = "reasonSummary";
        notification_topic_id = "notificationTopicId";
        requested_by = "requestedBy";
        resource_name = "resourceName";
        resource_id = "resourceId";
        sub_resource_name_list = "subResourceNameList";
        compartment_id = "compartmentId";
        resource_type = "resourceType";
        entity_type = "entityType";
        privileged_operation_list = "privilegedOperationList";
        reason_detail = "reasonDetail";
        severity = "severity";
        duration_in_hrs = "durationInHrs";
        ticket_numbers = "ticketNumbers";
        state = "state";
        state_details = "stateDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        closure_comment = "closureComment";
        privileged_api_control_id = "privilegedApiControlId";
        privileged_api_control_name = "privilegedApiControlName";
        number_of_approvers_required = "numberOfApproversRequired";
        approver_details = "approverDetails";
        time_requested_for_future_access = "timeRequestedForFutureAccess";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
