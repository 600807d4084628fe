// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a privileged API request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The summary of the reason for the request.
    pub reason_summary: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The names of the subresources that approval is requested for.
    pub sub_resource_name_list: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The privileged operations.
    pub privileged_operation_list: Option<Vec<models::PrivilegedApiRequestOperationDetails>>,
    /// The state.
    pub state: Option<models::PrivilegedApiRequestState>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PrivilegedApiRequestLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The duration of the requested access, in hours.
    pub duration_in_hrs: Option<i64>,
    /// The severity.
    pub severity: Option<models::PrivilegedApiRequestSeverity>,
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
    PrivilegedApiRequestSummary {
        id = "id";
        display_name = "displayName";
        request_id = "requestId";
        reason_summary = "reasonSummary";
        compartment_id = "compartmentId";
        resource_name = "resourceName";
        resource_id = "resourceId";
        sub_resource_name_list = "subResourceNameList";
        resource_type = "resourceType";
        privileged_operation_list = "privilegedOperationList";
        state = "state";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        duration_in_hrs = "durationInHrs";
        severity = "severity";
        time_requested_for_future_access = "timeRequestedForFutureAccess";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
