// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL firewall allowed SQLs to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateSqlFirewallAllowedSqlsDetails {
    /// The OCID of the SQL Firewall policy.
    pub sql_firewall_policy_id: String,
    /// The type of the log.
    pub log_type: models::BulkCreateSqlFirewallAllowedSqlsLogType,
    /// The selection.
    pub selection: models::SelectionDetails,
}

model! {
    BulkCreateSqlFirewallAllowedSqlsDetails {
        required {
            sql_firewall_policy_id = "sqlFirewallPolicyId", with_sql_firewall_policy_id(String);
            log_type = "logType", with_log_type(models::BulkCreateSqlFirewallAllowedSqlsLogType);
            selection = "selection", with_selection(models::SelectionDetails);
        }
    }
}
