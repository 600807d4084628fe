// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entry type of a security policy entry state.
    pub enum SecurityPolicyEntryStateEntryType {
        FirewallPolicy = "FIREWALL_POLICY",
        AuditPolicy = "AUDIT_POLICY",
        Config = "CONFIG",
    }
}
