// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a flex tunnel BGP session to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlexTunnelBgpSessionDetails {
    /// The BGP ASN of the customer's network.
    pub customer_bgp_asn: String,
    /// The IPv4 CIDR block of the customer end of the inside tunnel interface.
    pub customer_bgp_ip: Option<String>,
    /// The IPv4 CIDR block of the inside tunnel interface at Oracle.
    pub oracle_bgp_ip: Option<String>,
    /// The IPv6 prefix of the customer end of the inside tunnel interface.
    pub customer_bgp_ipv6: Option<String>,
    /// The IPv6 prefix of the inside tunnel interface at Oracle.
    pub oracle_bgp_ipv6: Option<String>,
}

model! {
    CreateFlexTunnelBgpSessionDetails {
        customer_bgp_asn = "customerBgpAsn";
        customer_bgp_ip = "customerBgpIp";
        oracle_bgp_ip = "oracleBgpIp";
        customer_bgp_ipv6 = "customerBgpIpv6";
        oracle_bgp_ipv6 = "oracleBgpIpv6";
    }
}
