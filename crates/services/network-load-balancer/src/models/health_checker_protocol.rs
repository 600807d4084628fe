// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a health checker.
    pub enum HealthCheckerProtocol {
        Http = "HTTP",
        Https = "HTTPS",
        Tcp = "TCP",
        Udp = "UDP",
        Dns = "DNS",
    }
}
