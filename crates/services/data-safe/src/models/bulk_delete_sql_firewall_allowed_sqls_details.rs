// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL firewall allowed SQLs to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteSqlFirewallAllowedSqlsDetails {
    /// The OCID of the SQL Firewall policy.
    pub sql_firewall_policy_id: String,
    /// The selection.
    pub selection: models::SelectionDetails,
}

model! {
    BulkDeleteSqlFirewallAllowedSqlsDetails {
        required {
            sql_firewall_policy_id = "sqlFirewallPolicyId", with_sql_firewall_policy_id(String);
            selection = "selection", with_selection(models::SelectionDetails);
        }
    }
}
