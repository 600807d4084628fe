// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An egress security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressSecurityRule {
    /// The destination.
    pub destination: String,
    /// The type of the destination. Default: `CIDR_BLOCK`.
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
    /// The description.
    pub description: Option<String>,
}

model! {
    EgressSecurityRule {
        required {
            destination = "destination", with_destination(String);
            protocol = "protocol", with_protocol(String);
        }
        optional {
            destination_type = "destinationType",
                with_destination_type(models::EgressSecurityRuleDestinationType);
            icmp_options = "icmpOptions", with_icmp_options(models::IcmpOptions);
            is_stateless = "isStateless", with_is_stateless(bool);
            tcp_options = "tcpOptions", with_tcp_options(models::TcpOptions);
            udp_options = "udpOptions", with_udp_options(models::UdpOptions);
            description = "description", with_description(String);
        }
    }
}
