// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A delegated resource access request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequest {
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
    /// The description.
    pub description: String,
    /// The requested start of the access, in UTC.
    pub time_access_requested: Option<DateTime<Utc>>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::DelegatedResourceAccessRequestResourceType>,
    /// The type of the requester.
    pub requester_type: Option<models::DelegatedResourceAccessRequestRequesterType>,
    /// The names of the actions that the operator asks approval for.
    pub requested_action_names: Option<Vec<String>>,
    /// The database name list.
    pub database_name_list: Option<Vec<String>>,
    /// The database ID list.
    pub database_id_list: Option<Vec<String>>,
    /// The provided service types.
    pub provided_service_types:
        Option<Vec<models::DelegatedResourceAccessRequestProvidedServiceType>>,
    /// The OCIDs of the delegation subscriptions.
    pub delegation_subscription_ids: Option<Vec<String>>,
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
    /// The number of initial approvals.
    pub num_initial_approvals: Option<i64>,
    /// The number of extension approvals.
    pub num_extension_approvals: Option<i64>,
    /// The approval information.
    pub approval_info: Option<Vec<models::DelegatedResourceAccessRequestApprovalDetails>>,
    /// The comment on the closure of the request.
    pub closure_comment: Option<String>,
    /// The OCID of the delegation control.
    pub delegation_control_id: Option<String>,
    /// The audit types.
    pub audit_types: Option<Vec<models::DelegatedResourceAccessRequestAuditType>>,
    /// Whether it is pending more information.
    pub is_pending_more_info: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DelegatedResourceAccessRequest {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        ticket_numbers = "ticketNumbers";
        reason_for_request = "reasonForRequest";
        description = "description";
        time_access_requested = "timeAccessRequested";
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        requester_type = "requesterType";
        requested_action_names = "requestedActionNames";
        database_name_list = "databaseNameList";
        database_id_list = "databaseIdList";
        provided_service_types = "providedServiceTypes";
        delegation_subscription_ids = "delegationSubscriptionIds";
        severity = "severity";
        duration_in_hours = "durationInHours";
        extend_duration_in_hours = "extendDurationInHours";
        is_auto_approved = "isAutoApproved";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        request_status = "requestStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        num_initial_approvals = "numInitialApprovals";
        num_extension_approvals = "numExtensionApprovals";
        approval_info = "approvalInfo";
        closure_comment = "closureComment";
        delegation_control_id = "delegationControlId";
        audit_types = "auditTypes";
        is_pending_more_info = "isPendingMoreInfo";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
