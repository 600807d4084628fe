// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityRule {
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
    pub id: Option<String>,
    /// Whether the rule is stateless. A stateless rule needs a second rule to allow traffic in the
    /// other direction. Default: `false`.
    pub is_stateless: Option<bool>,
    /// Whether the item is valid.
    pub is_valid: Option<bool>,
    /// The transport protocol: `all` or a protocol number. Options are supported for `1` (ICMP),
    /// `6` (TCP), `17` (UDP) and `58` (ICMPv6).
    pub protocol: String,
    /// The range of IP addresses or the object that the packets come from.
    pub source: Option<String>,
    /// The type of the source. Required if `direction` is `INGRESS`.
    pub source_type: Option<models::SecurityRuleSourceType>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    SecurityRule {
        description = "description";
        destination = "destination";
        destination_type = "destinationType";
        direction = "direction";
        icmp_options = "icmpOptions";
        id = "id";
        is_stateless = "isStateless";
        is_valid = "isValid";
        protocol = "protocol";
        source = "source";
        source_type = "sourceType";
        tcp_options = "tcpOptions";
        time_created = "timeCreated";
        udp_options = "udpOptions";
    }
}
