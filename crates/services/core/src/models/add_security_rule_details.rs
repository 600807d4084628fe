// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security rule to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSecurityRuleDetails {
    /// The description.
    pub description: Option<String>,
    /// The destination.
    pub destination: Option<String>,
    /// The type of the destination.
    pub destination_type: Option<models::AddSecurityRuleDestinationType>,
    /// The direction of the security rule: outbound (`EGRESS`) or inbound (`INGRESS`).
    pub direction: models::AddSecurityRuleDirection,
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction. Default: `false`.
    pub is_stateless: Option<bool>,
    /// The transport protocol: `all` or a protocol number. Options are supported for `1` (ICMP),
    /// `6` (TCP), `17` (UDP) and `58` (ICMPv6).
    pub protocol: String,
    /// The source.
    pub source: Option<String>,
    /// The type of the source.
    pub source_type: Option<models::AddSecurityRuleSourceType>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    AddSecurityRuleDetails {
        required {
            direction = "direction", with_direction(models::AddSecurityRuleDirection);
            protocol = "protocol", with_protocol(String);
        }
        optional {
            description = "description", with_description(String);
            destination = "destination", with_destination(String);
            destination_type = "destinationType",
                with_destination_type(models::AddSecurityRuleDestinationType);
            icmp_options = "icmpOptions", with_icmp_options(models::IcmpOptions);
            is_stateless = "isStateless", with_is_stateless(bool);
            source = "source", with_source(String);
            source_type = "sourceType", with_source_type(models::AddSecurityRuleSourceType);
            tcp_options = "tcpOptions", with_tcp_options(models::TcpOptions);
            udp_options = "udpOptions", with_udp_options(models::UdpOptions);
        }
    }
}
