// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

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
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: Option<models::AddSecurityRuleDestinationType>,
    /// The direction.
    pub direction: models::AddSecurityRuleDirection,
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction. Default: `false`.
    pub is_stateless: Option<bool>,
    /// The protocol.
    pub protocol: String,
    /// The range of IP addresses or the object that the packets come from.
    pub source: Option<String>,
    /// The type of the source. Required if `direction` is `INGRESS`.
    pub source_type: Option<models::AddSecurityRuleSourceType>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    AddSecurityRuleDetails {
        description = "description";
        destination = "destination";
        destination_type = "destinationType";
        direction = "direction";
        icmp_options = "icmpOptions";
        is_stateless = "isStateless";
        protocol = "protocol";
        source = "source";
        source_type = "sourceType";
        tcp_options = "tcpOptions";
        udp_options = "udpOptions";
    }
}
