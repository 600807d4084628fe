// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// SQL firewall violation aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallViolationAggregationDimensions {
    /// The time of the operation or SQL violation.
    pub operation_time: Option<Vec<DateTime<Utc>>>,
    /// The database user name.
    pub db_user_name: Option<Vec<String>>,
    /// The OCID of the target database.
    pub target_id: Option<Vec<String>>,
    /// The name of the target.
    pub target_name: Option<Vec<String>>,
    /// The client program.
    pub client_program: Option<Vec<String>>,
    /// The operation.
    pub operation: Option<Vec<String>>,
    /// The name of the operating system user.
    pub client_os_user_name: Option<Vec<String>>,
    /// The violation causes.
    pub violation_cause: Option<Vec<String>>,
    /// The IP address of the client.
    pub client_ip: Option<Vec<String>>,
    /// The action on a violation of the SQL Firewall policy.
    pub violation_action: Option<Vec<String>>,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: Option<Vec<models::SqlFirewallViolationAggregationDimensionsSqlLevel>>,
}

model! {
    SqlFirewallViolationAggregationDimensions {
        operation_time = "operationTime";
        db_user_name = "dbUserName";
        target_id = "targetId";
        target_name = "targetName";
        client_program = "clientProgram";
        operation = "operation";
        client_os_user_name = "clientOsUserName";
        violation_cause = "violationCause";
        client_ip = "clientIp";
        violation_action = "violationAction";
        sql_level = "sqlLevel";
    }
}
