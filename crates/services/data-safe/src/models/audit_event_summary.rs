// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an audit event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEventSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The database user name.
    pub db_user_name: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The name of the target.
    pub target_name: String,
    /// The type of the database.
    pub database_type: models::AuditEventDatabaseType,
    /// The class of the audited target.
    pub target_class: Option<models::AuditEventTargetClass>,
    /// The time of the audit event in the target database.
    pub audit_event_time: DateTime<Utc>,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the operating system user of the session.
    pub os_user_name: Option<String>,
    /// The operation.
    pub operation: Option<String>,
    /// The status of the operation.
    pub operation_status: Option<models::AuditEventOperationStatus>,
    /// The name of the event.
    pub event_name: Option<String>,
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The type of the object.
    pub object_type: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The schema of the object that the action affected.
    pub object_owner: Option<String>,
    /// The name of the host that the session was started from.
    pub client_hostname: Option<String>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The OCID of the audit trail.
    pub audit_trail_id: Option<String>,
    /// Whether it is alerted.
    pub is_alerted: bool,
    /// The action taken.
    pub action_taken: Option<String>,
    /// The client program.
    pub client_program: Option<String>,
    /// The command text.
    pub command_text: Option<String>,
    /// The command parameter.
    pub command_param: Option<String>,
    /// The extended event attributes.
    pub extended_event_attributes: Option<String>,
    /// The audit location.
    pub audit_location: Option<models::AuditEventAuditLocation>,
    /// The OS terminal.
    pub os_terminal: Option<String>,
    /// The client ID.
    pub client_id: Option<String>,
    /// The audit policies that caused the event.
    pub audit_policies: Option<String>,
    /// The type of the auditing.
    pub audit_type: Option<models::AuditEventAuditType>,
    /// The external user ID in the audit event.
    pub external_user_id: Option<String>,
    /// The user that the statement or message concerns.
    pub target_user: Option<String>,
    /// The secondary ID of the peer database in Data Safe.
    pub peer_target_database_key: Option<i64>,
    /// The source of the unified audit trail.
    pub trail_source: Option<models::AuditEventTrailSource>,
    /// The unique name of the database.
    pub database_unique_name: Option<String>,
    /// The application contexts.
    pub application_contexts: Option<String>,
    /// The fga policy name.
    pub fga_policy_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditEventSummary {
        id = "id";
        compartment_id = "compartmentId";
        db_user_name = "dbUserName";
        target_id = "targetId";
        target_name = "targetName";
        database_type = "databaseType";
        target_class = "targetClass";
        audit_event_time = "auditEventTime";
        time_collected = "timeCollected";
        os_user_name = "osUserName";
        operation = "operation";
        operation_status = "operationStatus";
        event_name = "eventName";
        error_code = "errorCode";
        error_message = "errorMessage";
        object_type = "objectType";
        object_name = "objectName";
        object_owner = "objectOwner";
        client_hostname = "clientHostname";
        client_ip = "clientIp";
        audit_trail_id = "auditTrailId";
        is_alerted = "isAlerted";
        action_taken = "actionTaken";
        client_program = "clientProgram";
        command_text = "commandText";
        command_param = "commandParam";
        extended_event_attributes = "extendedEventAttributes";
        audit_location = "auditLocation";
        os_terminal = "osTerminal";
        client_id = "clientId";
        audit_policies = "auditPolicies";
        audit_type = "auditType";
        external_user_id = "externalUserId";
        target_user = "targetUser";
        peer_target_database_key = "peerTargetDatabaseKey";
        trail_source = "trailSource";
        database_unique_name = "databaseUniqueName";
        application_contexts = "applicationContexts";
        fga_policy_name = "fgaPolicyName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
