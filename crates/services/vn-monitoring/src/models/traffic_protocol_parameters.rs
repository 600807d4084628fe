// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Traffic protocol parameters.
    ///
    /// The field `type` selects the variant.
    pub enum TrafficProtocolParameters by "type" {
        Icmp(models::IcmpTrafficProtocolParameters) = "ICMP", as_icmp;
        Tcp(models::TcpTrafficProtocolParameters) = "TCP", as_tcp;
        Udp(models::UdpTrafficProtocolParameters) = "UDP", as_udp;
    }
}
