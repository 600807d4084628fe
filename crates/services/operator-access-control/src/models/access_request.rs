// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An access request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The summary of the reason for the access request.
    pub access_reason_summary: String,
    /// The ID of the operator.
    pub operator_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The subresources that approval is requested for.
    pub sub_resource_list: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::AccessRequestResourceType>,
    /// The operator actions that approval is requested for.
    pub action_requests_list: Option<Vec<String>>,
    /// The reason.
    pub reason: Option<String>,
    /// The severity.
    pub severity: Option<models::AccessRequestSeverity>,
    /// The duration. In hours.
    pub duration: Option<i64>,
    /// The duration of the requested extension of access, in hours.
    pub extend_duration: Option<i64>,
    /// The OCID of the workflow.
    pub workflow_id: Option<Vec<String>>,
    /// Whether the request is approved automatically.
    pub is_auto_approved: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AccessRequestLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_of_creation: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_of_modification: Option<DateTime<Utc>>,
    /// The time for which the approval is scheduled.
    pub time_of_user_creation: Option<DateTime<Utc>>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The comment of the approver.
    pub approver_comment: Option<String>,
    /// The comment on the closure of the request.
    pub closure_comment: Option<String>,
    /// The OCID of the opctl.
    pub opctl_id: Option<String>,
    /// The opctl name.
    pub opctl_name: Option<String>,
    /// The message for operators when they access or log in to the target resource.
    pub system_message: Option<String>,
    /// The opctl additional message.
    pub opctl_additional_message: Option<String>,
    /// The type of the auditing.
    pub audit_type: Option<Vec<String>>,
    /// The number of approvers that the request needs.
    pub number_of_approvers_required: Option<i64>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// The number of extension approvers.
    pub number_of_extension_approvers: Option<i64>,
    /// The details of the approvers.
    pub approver_details: Option<Vec<models::ApproverDetail>>,
    /// The extension approver details.
    pub extension_approver_details: Option<Vec<models::ApproverDetail>>,
    /// Whether to validate assignment.
    pub is_validate_assignment: Option<bool>,
    /// The time in the future for which access is requested.
    pub time_requested_for_future_access: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AccessRequest {
        id = "id";
        request_id = "requestId";
        access_reason_summary = "accessReasonSummary";
        operator_id = "operatorId";
        resource_id = "resourceId";
        resource_name = "resourceName";
        sub_resource_list = "subResourceList";
        compartment_id = "compartmentId";
        resource_type = "resourceType";
        action_requests_list = "actionRequestsList";
        reason = "reason";
        severity = "severity";
        duration = "duration";
        extend_duration = "extendDuration";
        workflow_id = "workflowId";
        is_auto_approved = "isAutoApproved";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_of_creation = "timeOfCreation";
        time_of_modification = "timeOfModification";
        time_of_user_creation = "timeOfUserCreation";
        user_id = "userId";
        approver_comment = "approverComment";
        closure_comment = "closureComment";
        opctl_id = "opctlId";
        opctl_name = "opctlName";
        system_message = "systemMessage";
        opctl_additional_message = "opctlAdditionalMessage";
        audit_type = "auditType";
        number_of_approvers_required = "numberOfApproversRequired";
        number_of_approvers = "numberOfApprovers";
        number_of_extension_approvers = "numberOfExtensionApprovers";
        approver_details = "approverDetails";
        extension_approver_details = "extensionApproverDetails";
        is_validate_assignment = "isValidateAssignment";
        time_requested_for_future_access = "timeRequestedForFutureAccess";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
