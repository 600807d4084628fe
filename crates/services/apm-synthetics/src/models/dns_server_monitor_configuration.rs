// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DNS server monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsServerMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The type of the DNS record.
    pub record_type: Option<models::DnsServerMonitorConfigurationRecordType>,
    /// The name server.
    pub name_server: Option<String>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
    /// The protocol.
    pub protocol: Option<models::DnsServerMonitorConfigurationProtocol>,
    /// The regular expression that the response must match. Otherwise, the check fails.
    pub verify_response_content: Option<String>,
    /// Whether it is query recursive.
    pub is_query_recursive: Option<bool>,
}

model! {
    DnsServerMonitorConfiguration, "configType" = "DNS_SERVER_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            record_type = "recordType",
                with_record_type(models::DnsServerMonitorConfigurationRecordType);
            name_server = "nameServer", with_name_server(String);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
            protocol = "protocol", with_protocol(models::DnsServerMonitorConfigurationProtocol);
            verify_response_content = "verifyResponseContent", with_verify_response_content(String);
            is_query_recursive = "isQueryRecursive", with_is_query_recursive(bool);
        }
    }
}
