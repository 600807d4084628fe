// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an entry.
    ///
    /// The field `entryType` selects the variant.
    pub enum EntryDetails by "entryType" {
        AuditPolicy(models::AuditPolicyEntryDetails) = "AUDIT_POLICY", as_audit_policy;
        FirewallPolicy(models::FirewallPolicyEntryDetails) = "FIREWALL_POLICY", as_firewall_policy;
    }
}
