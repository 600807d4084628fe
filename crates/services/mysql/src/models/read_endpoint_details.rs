// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an endpoint to read.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadEndpointDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The private IP address that the read endpoint listens on. It must be in the CIDR block of
    /// the subnet.
    pub read_endpoint_ip_address: Option<String>,
    /// The IPv6 address of the read endpoint and its subnet CIDR.
    pub read_endpoint_ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<models::Ipv6AddressIpv6SubnetCidrPairDetails>,
    /// The hostname of the read endpoint, the first part of its FQDN.
    pub read_endpoint_hostname_label: Option<String>,
    /// The IP addresses of the read replicas that do not serve read requests.
    pub exclude_ips: Option<Vec<String>>,
}

model! {
    ReadEndpointDetails {
        is_enabled = "isEnabled";
        read_endpoint_ip_address = "readEndpointIpAddress";
        read_endpoint_ipv6_address_ipv6_subnet_cidr_pair_details =
            "readEndpointIpv6AddressIpv6SubnetCidrPairDetails";
        read_endpoint_hostname_label = "readEndpointHostnameLabel";
        exclude_ips = "excludeIps";
    }
}
