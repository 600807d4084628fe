// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Audit event aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventAggregationDimensions {
    /// The time of the audit event in the target database.
    pub audit_event_time: Option<Vec<DateTime<Utc>>>,
    /// The database user name.
    pub db_user_name: Option<Vec<String>>,
    /// The OCID of the target database.
    pub target_id: Option<Vec<String>>,
    /// The name of the target.
    pub target_name: Option<Vec<String>>,
    /// The class of the audited target.
    pub target_class: Option<Vec<models::AuditEventAggregationDimensionsTargetClass>>,
    /// The type of the object.
    pub object_type: Option<Vec<String>>,
    /// The name of the host that the session was started from.
    pub client_hostname: Option<Vec<String>>,
    /// The client program.
    pub client_program: Option<Vec<String>>,
    /// The client ID.
    pub client_id: Option<Vec<String>>,
    /// The type of the auditing.
    pub audit_type: Option<Vec<models::AuditEventAggregationDimensionsAuditType>>,
    /// The name of the event.
    pub event_name: Option<Vec<String>>,
    /// The schema of the object that the action affected.
    pub object_owner: Option<Vec<String>>,
    /// The audit policies that caused the event.
    pub audit_policies: Option<Vec<String>>,
    /// The name of the object.
    pub object_name: Option<Vec<String>>,
    /// The name of the operating system user of the session.
    pub os_user_name: Option<Vec<String>>,
    /// The error code.
    pub error_code: Option<Vec<String>>,
    /// The IP address of the client.
    pub client_ip: Option<Vec<String>>,
    /// The external user ID in the audit event.
    pub external_user_id: Option<Vec<String>>,
}

model! {
    AuditEventAggregationDimensions {
        audit_event_time = "auditEventTime";
        db_user_name = "dbUserName";
        target_id = "targetId";
        target_name = "targetName";
        target_class = "targetClass";
        object_type = "objectType";
        client_hostname = "clientHostname";
        client_program = "clientProgram";
        client_id = "clientId";
        audit_type = "auditType";
        event_name = "eventName";
        object_owner = "objectOwner";
        audit_policies = "auditPolicies";
        object_name = "objectName";
        os_user_name = "osUserName";
        error_code = "errorCode";
        client_ip = "clientIp";
        external_user_id = "externalUserId";
    }
}
