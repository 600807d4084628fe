// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DHCP DNS option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpDnsOption {
    /// The IP addresses of custom DNS servers, at most three.
    pub custom_dns_servers: Option<Vec<String>>,
    /// The type of the DNS server.
    pub server_type: models::DhcpDnsOptionServerType,
}

model! {
    DhcpDnsOption, "type" = "DomainNameServer" {
        required {
            server_type = "serverType", with_server_type(models::DhcpDnsOptionServerType);
        }
        optional {
            custom_dns_servers = "customDnsServers", with_custom_dns_servers([String]);
        }
    }
}
