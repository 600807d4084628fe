// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a network firewall health status.
    pub enum NetworkFirewallHealthStatusStatus {
        Critical = "CRITICAL",
        Warning = "WARNING",
        Ok = "OK",
        UnknownValue = "UNKNOWN",
    }
}
