// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of an OLVM boot protocol.
    pub enum OlvmBootProtocolProtocol {
        Autoconf = "AUTOCONF",
        Dhcp = "DHCP",
        None = "NONE",
        PolyDhcpAutoconf = "POLY_DHCP_AUTOCONF",
        Static = "STATIC",
    }
}
