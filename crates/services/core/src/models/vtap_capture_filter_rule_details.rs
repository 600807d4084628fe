// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VTAP capture filter rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VtapCaptureFilterRuleDetails {
    /// The traffic direction.
    pub traffic_direction: models::VtapCaptureFilterRuleTrafficDirection,
    /// Whether the rule includes or excludes.
    pub rule_action: Option<models::VtapCaptureFilterRuleRuleAction>,
    /// The CIDR block whose traffic is captured.
    pub source_cidr: Option<String>,
    /// The destination CIDR block of the traffic to capture or mirror.
    pub destination_cidr: Option<String>,
    /// The number of the transport protocol. Absent for all protocols.
    pub protocol: Option<String>,
    /// The options for ICMP.
    pub icmp_options: Option<models::IcmpOptions>,
    /// The options for TCP.
    pub tcp_options: Option<models::TcpOptions>,
    /// The options for UDP.
    pub udp_options: Option<models::UdpOptions>,
}

model! {
    VtapCaptureFilterRuleDetails {
        required {
            traffic_direction = "trafficDirection",
                with_traffic_direction(models::VtapCaptureFilterRuleTrafficDirection);
        }
        optional {
            rule_action = "ruleAction", with_rule_action(models::VtapCaptureFilterRuleRuleAction);
            source_cidr = "sourceCidr", with_source_cidr(String);
            destination_cidr = "destinationCidr", with_destination_cidr(String);
            protocol = "protocol", with_protocol(String);
            icmp_options = "icmpOptions", with_icmp_options(models::IcmpOptions);
            tcp_options = "tcpOptions", with_tcp_options(models::TcpOptions);
            udp_options = "udpOptions", with_udp_options(models::UdpOptions);
        }
    }
}
