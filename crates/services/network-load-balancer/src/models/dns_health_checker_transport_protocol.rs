// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the transport protocol of a DNS health checker.
    pub enum DnsHealthCheckerTransportProtocol {
        Udp = "UDP",
        Tcp = "TCP",
    }
}
