// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a flow log capture filter rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowLogCaptureFilterRuleDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The priority from 0 to 9, different for each rule. A lower number comes first.
    pub priority: Option<i64>,
    /// The sampling rate.
    pub sampling_rate: Option<i64>,
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
    /// The flow log type.
    pub flow_log_type: Option<models::FlowLogCaptureFilterRuleFlowLogType>,
    /// Whether the rule includes or excludes.
    pub rule_action: Option<models::FlowLogCaptureFilterRuleRuleAction>,
}

model! {
    FlowLogCaptureFilterRuleDetails {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            priority = "priority", with_priority(i64);
            sampling_rate = "samplingRate", with_sampling_rate(i64);
            source_cidr = "sourceCidr", with_source_cidr(String);
            destination_cidr = "destinationCidr", with_destination_cidr(String);
            protocol = "protocol", with_protocol(String);
            icmp_options = "icmpOptions", with_icmp_options(models::IcmpOptions);
            tcp_options = "tcpOptions", with_tcp_options(models::TcpOptions);
            udp_options = "udpOptions", with_udp_options(models::UdpOptions);
            flow_log_type = "flowLogType",
                with_flow_log_type(models::FlowLogCaptureFilterRuleFlowLogType);
            rule_action = "ruleAction",
                with_rule_action(models::FlowLogCaptureFilterRuleRuleAction);
        }
    }
}
