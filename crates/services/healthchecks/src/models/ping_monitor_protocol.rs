// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a ping monitor.
    pub enum PingMonitorProtocol {
        Icmp = "ICMP",
        Tcp = "TCP",
    }
}
