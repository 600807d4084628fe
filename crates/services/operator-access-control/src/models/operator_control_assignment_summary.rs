// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an operator control assignment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorControlAssignmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the operator control.
    pub operator_control_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the resource.
    pub resource_type: Option<models::OperatorControlAssignmentResourceType>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The name of the operator control.
    pub op_control_name: Option<String>,
    /// The time when the operator control starts to govern the target resource.
    pub time_assignment_from: Option<DateTime<Utc>>,
    /// The time when the operator control stops governing the target resource.
    pub time_assignment_to: Option<DateTime<Utc>>,
    /// Whether the operator control always governs the target resource.
    pub is_enforced_always: Option<bool>,
    /// The time at which the operator control was assigned.
    pub time_of_assignment: Option<DateTime<Utc>>,
    /// The error code.
    pub error_code: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
    /// Whether the audit logs are forwarded to the remote logging server.
    pub is_log_forwarded: Option<bool>,
    /// The hostname or IP address of the remote syslog server for the audit logs.
    pub remote_syslog_server_address: Option<String>,
    /// The TCP port of the remote syslog server.
    pub remote_syslog_server_port: Option<i64>,
    /// Whether the hypervisor audit logs are forwarded to the remote syslog server.
    pub is_hypervisor_log_forwarded: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OperatorControlAssignmentLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OperatorControlAssignmentSummary {
        id = "id";
        operator_control_id = "operatorControlId";
        resource_id = "resourceId";
        compartment_id = "compartmentId";
        resource_type = "resourceType";
        resource_name = "resourceName";
        op_control_name = "opControlName";
        time_assignment_from = "timeAssignmentFrom";
        time_assignment_to = "timeAssignmentTo";
        is_enforced_always = "isEnforcedAlways";
        time_of_assignment = "timeOfAssignment";
        error_code = "errorCode";
        error_message = "errorMessage";
        is_log_forwarded = "isLogForwarded";
        remote_syslog_server_address = "remoteSyslogServerAddress";
        remote_syslog_server_port = "remoteSyslogServerPort";
        is_hypervisor_log_forwarded = "isHypervisorLogForwarded";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
