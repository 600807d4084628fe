// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityRuleDetails {
    /// The description.
    pub description: Option<String>,
    /// The destination.
    pub destination: Option<String>,
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: Option<models::SecurityRuleDestinationType>,
    /// The direction.
    pub direction: models::SecurityRuleDirection,
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// The ID of the resource. Example: `04ABEC`.
    pub id: String,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction.
    pub is_stateless: Option<bool>,
    /// The protocol.
    pub protocol: String,
    /// The range of IP addresses or the object that the packets come from.
    pub source: Option<String>,
    /// The type of the source. Required if `direction` is `INGRESS`.
    pub source_type: Option<models::SecurityRuleSourceType>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    UpdateSecurityRuleDetails {
        description = "description";
        destination = "destination";
        destination_type = "destinationType";
        direction = "direction";
        icmp_options = "icmpOptions";
        id = "id";
        is_stateless = "isStateless";
        protocol = "protocol";
        source = "source";
        source_type = "sourceType";
        tcp_options = "tcpOptions";
        udp_options = "udpOptions";
    }
}
