// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SQL firewall allowed SQL dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallAllowedSqlDimensions {
    /// The OCID of the SQL Firewall policy.
    pub sql_firewall_policy_id: Option<String>,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: Option<models::SqlFirewallAllowedSqlDimensionsSqlLevel>,
    /// The database user name.
    pub db_user_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SqlFirewallAllowedSqlDimensionsLifecycleState>,
}

model! {
    SqlFirewallAllowedSqlDimensions {
        sql_firewall_policy_id = "sqlFirewallPolicyId";
        sql_level = "sqlLevel";
        db_user_name = "dbUserName";
        lifecycle_state = "lifecycleState";
    }
}
