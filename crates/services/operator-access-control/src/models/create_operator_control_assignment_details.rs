// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of an operator control assignment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOperatorControlAssignmentDetails {
    /// The OCID of the operator control.
    pub operator_control_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The type of the resource.
    pub resource_type: models::OperatorControlAssignmentResourceType,
    /// The OCID of the target resource's compartment.
    pub resource_compartment_id: String,
    /// The time when the operator control starts to govern the target resource.
    pub time_assignment_from: Option<DateTime<Utc>>,
    /// The time when the operator control stops governing the target resource.
    pub time_assignment_to: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the operator control always governs the target resource.
    pub is_enforced_always: bool,
    /// The comment.
    pub comment: Option<String>,
    /// Whether the audit logs are forwarded to the remote logging server.
    pub is_log_forwarded: Option<bool>,
    /// The hostname or IP address of the remote syslog server for the audit logs.
    pub remote_syslog_server_address: Option<String>,
    /// The TCP port of the remote syslog server.
    pub remote_syslog_server_port: Option<i64>,
    /// The CA certificate that verifies the remote syslog server.
    pub remote_syslog_server_ca_cert: Option<String>,
    /// Whether the hypervisor audit logs are forwarded to the remote syslog server.
    pub is_hypervisor_log_forwarded: Option<bool>,
    /// Whether requests are approved automatically during maintenance.
    pub is_auto_approve_during_maintenance: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOperatorControlAssignmentDetails {
        required {
            operator_control_id = "operatorControlId", with_operator_control_id(String);
            resource_id = "resourceId", with_resource_id(String);
            resource_name = "resourceName", with_resource_name(String);
            resource_type = "resourceType",
                with_resource_type(models::OperatorControlAssignmentResourceType);
            resource_compartment_id = "resourceCompartmentId", with_resource_compartment_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_enforced_always = "isEnforcedAlways", with_is_enforced_always(bool);
        }
        optional {
            time_assignment_from = "timeAssignmentFrom", with_time_assignment_from(DateTime<Utc>);
            time_assignment_to = "timeAssignmentTo", with_time_assignment_to(DateTime<Utc>);
            comment = "comment", with_comment(String);
            is_log_forwarded = "isLogForwarded", with_is_log_forwarded(bool);
            remote_syslog_server_address = "remoteSyslogServerAddress",
                with_remote_syslog_server_address(String);
            remote_syslog_server_port = "remoteSyslogServerPort",
                with_remote_syslog_server_port(i64);
            remote_syslog_server_ca_cert = "remoteSyslogServerCACert",
                with_remote_syslog_server_ca_cert(String);
            is_hypervisor_log_forwarded = "isHypervisorLogForwarded",
                with_is_hypervisor_log_forwarded(bool);
            is_auto_approve_during_maintenance = "isAutoApproveDuringMaintenance",
                with_is_auto_approve_during_maintenance(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
