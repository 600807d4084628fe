// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a listener.
    pub enum ListenerProtocol {
        Any = "ANY",
        Tcp = "TCP",
        Udp = "UDP",
        TcpAndUdp = "TCP_AND_UDP",
        L3ip = "L3IP",
    }
}
