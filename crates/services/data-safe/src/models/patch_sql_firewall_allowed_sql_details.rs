// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL firewall allowed SQL to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchSqlFirewallAllowedSqlDetails {
    /// The items on this page.
    pub items: Vec<models::PatchInstruction>,
    /// The OCID of the SQL Firewall policy.
    pub sql_firewall_policy_id: String,
}

model! {
    PatchSqlFirewallAllowedSqlDetails {
        required {
            items = "items", with_items([models::PatchInstruction]);
            sql_firewall_policy_id = "sqlFirewallPolicyId", with_sql_firewall_policy_id(String);
        }
    }
}
