// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a DNS server monitor configuration.
    pub enum DnsServerMonitorConfigurationProtocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}
