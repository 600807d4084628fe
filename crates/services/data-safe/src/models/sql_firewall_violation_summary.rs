// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an SQL firewall violation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallViolationSummary {
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
    /// The time of the operation or SQL violation.
    pub operation_time: DateTime<Utc>,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the operating system user.
    pub client_os_user_name: Option<String>,
    /// The operation.
    pub operation: Option<String>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The objects that the SQL statement accesses.
    pub sql_accessed_objects: Option<String>,
    /// The current DB user name.
    pub current_db_user_name: Option<String>,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: Option<models::SqlFirewallViolationSqlLevel>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The client program.
    pub client_program: Option<String>,
    /// The violation cause.
    pub violation_cause: Option<String>,
    /// The action on a violation of the SQL Firewall policy.
    pub violation_action: models::SqlFirewallViolationViolationAction,
}

model! {
    SqlFirewallViolationSummary {
        id = "id";
        compartment_id = "compartmentId";
        db_user_name = "dbUserName";
        target_id = "targetId";
        target_name = "targetName";
        operation_time = "operationTime";
        time_collected = "timeCollected";
        client_os_user_name = "clientOsUserName";
        operation = "operation";
        sql_text = "sqlText";
        sql_accessed_objects = "sqlAccessedObjects";
        current_db_user_name = "currentDbUserName";
        sql_level = "sqlLevel";
        client_ip = "clientIp";
        client_program = "clientProgram";
        violation_cause = "violationCause";
        violation_action = "violationAction";
    }
}
