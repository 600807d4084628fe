// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an access request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The summary of the reason for the access request.
    pub access_reason_summary: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The subresources that approval is requested for.
    pub sub_resource_list: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: Option<models::AccessRequestResourceType>,
    /// The operator actions that approval is requested for.
    pub action_requests_list: Option<Vec<String>>,
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
    /// The duration. In hours.
    pub duration: Option<i64>,
    /// The duration of the requested extension of access, in hours.
    pub extend_duration: Option<i64>,
    /// The severity.
    pub severity: Option<models::AccessRequestSeverity>,
    /// Whether the request is approved automatically.
    pub is_auto_approved: Option<bool>,
    /// The time in the future for which access is requested.
    pub time_requested_for_future_access: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AccessRequestSummary {
        id = "id";
        request_id = "requestId";
        access_reason_summary = "accessReasonSummary";
        compartment_id = "compartmentId";
        resource_id = "resourceId";
        resource_name = "resourceName";
        sub_resource_list = "subResourceList";
        resource_type = "resourceType";
        action_requests_list = "actionRequestsList";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_of_creation = "timeOfCreation";
        time_of_modification = "timeOfModification";
        time_of_user_creation = "timeOfUserCreation";
        duration = "duration";
        extend_duration = "extendDuration";
        severity = "severity";
        is_auto_approved = "isAutoApproved";
        time_requested_for_future_access = "timeRequestedForFutureAccess";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
