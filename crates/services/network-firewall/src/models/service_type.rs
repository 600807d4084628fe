// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a service.
    pub enum ServiceType {
        TcpService = "TCP_SERVICE",
        UdpService = "UDP_SERVICE",
    }
}
