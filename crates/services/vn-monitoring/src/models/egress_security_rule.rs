// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An egress security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressSecurityRule {
    /// The destination.
    pub destination: String,
    /// The type of the destination. Required if `direction` is `EGRESS`. Default: `CIDR_BLOCK`.
    pub destination_type: Option<models::EgressSecurityRuleDestinationType>,
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction. Default: `false`.
    pub is_stateless: Option<bool>,
    /// The transport protocol: `all` or a protocol number. Options are supported for `1` (ICMP),
    /// `6` (TCP), `17` (UDP) and `58` (ICMPv6).
    pub protocol: String,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    EgressSecurityRule {
        destination = "destination";
        destination_type = "destinationType";
        icmp_options = "icmpOptions";
        is_stateless = "isStateless";
        protocol = "protocol";
        tcp_options = "tcpOptions";
        udp_options = "udpOptions";
    }
}
