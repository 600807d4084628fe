// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Private endpoint metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointMetadata {
    /// The rce traffic IP address.
    pub rce_traffic_ip_address: Option<String>,
    /// The rce DNS proxy IP address.
    pub rce_dns_proxy_ip_address: Option<String>,
}

model! {
    PrivateEndpointMetadata {
        rce_traffic_ip_address = "rceTrafficIpAddress";
        rce_dns_proxy_ip_address = "rceDnsProxyIpAddress";
    }
}
