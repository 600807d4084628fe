// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

/// The fields to update in an operator control assignment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperatorControlAssignmentDetails {
    /// The time when the operator control starts to govern the target resource.
    pub time_assignment_from: Option<DateTime<Utc>>,
    /// The time when the operator control stops governing the target resource.
    pub time_assignment_to: Option<DateTime<Utc>>,
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
    cleared: Vec<String>,
}

update! {
    UpdateOperatorControlAssignmentDetails {
        required {
            is_enforced_always = "isEnforcedAlways", with_is_enforced_always(bool);
        }
        optional {
            time_assignment_from = "timeAssignmentFrom", with_time_assignment_from(DateTime<Utc>),
                clear_time_assignment_from;
            time_assignment_to = "timeAssignmentTo", with_time_assignment_to(DateTime<Utc>),
                clear_time_assignment_to;
            comment = "comment", with_comment(String), clear_comment;
            is_log_forwarded = "isLogForwarded", with_is_log_forwarded(bool),
                clear_is_log_forwarded;
            remote_syslog_server_address = "remoteSyslogServerAddress",
                with_remote_syslog_server_address(String), clear_remote_syslog_server_address;
            remote_syslog_server_port = "remoteSyslogServerPort",
                with_remote_syslog_server_port(i64), clear_remote_syslog_server_port;
            remote_syslog_server_ca_cert = "remoteSyslogServerCACert",
                with_remote_syslog_server_ca_cert(String), clear_remote_syslog_server_ca_cert;
            is_hypervisor_log_forwarded = "isHypervisorLogForwarded",
                with_is_hypervisor_log_forwarded(bool), clear_is_hypervisor_log_forwarded;
            is_auto_approve_during_maintenance = "isAutoApproveDuringMaintenance",
                with_is_auto_approve_during_maintenance(bool),
                clear_is_auto_approve_during_maintenance;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
