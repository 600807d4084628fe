// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the violation log auto purge of an SQL firewall configuration.
    pub enum SqlFirewallConfigViolationLogAutoPurge {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
