// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ingress security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngressSecurityRule {
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction. Default: `false`.
    pub is_stateless: Option<bool>,
    /// The transport protocol: `all` or a protocol number. Options are supported for `1` (ICMP),
    /// `6` (TCP), `17` (UDP) and `58` (ICMPv6).
    pub protocol: String,
    /// The range of IP addresses or the object that the packets come from.
    pub source: String,
    /// The type of the source. Required if `direction` is `INGRESS`. Default: `CIDR_BLOCK`.
    pub source_type: Option<models::IngressSecurityRuleSourceType>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    IngressSecurityRule {
        icmp_options = "icmpOptions";
        is_stateless = "isStateless";
        protocol = "protocol";
        source = "source";
        source_type = "sourceType";
        tcp_options = "tcpOptions";
        udp_options = "udpOptions";
    }
}
