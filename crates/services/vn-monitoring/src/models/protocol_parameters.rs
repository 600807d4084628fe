// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Protocol parameters.
    ///
    /// The field `type` selects the variant.
    pub enum ProtocolParameters by "type" {
        Icmp(models::IcmpProtocolParameters) = "ICMP", as_icmp;
        Tcp(models::TcpProtocolParameters) = "TCP", as_tcp;
        Udp(models::UdpProtocolParameters) = "UDP", as_udp;
    }
}
