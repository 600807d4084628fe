// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A flex tunnel BGP session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexTunnelBgpSession {
    /// The BGP ASN of the customer's network.
    pub customer_bgp_asn: String,
    /// The BGP ASN of Oracle.
    pub oracle_bgp_asn: String,
    /// The IPv4 CIDR block of the customer end of the inside tunnel interface.
    pub customer_bgp_ip: String,
    /// The IPv4 CIDR block of the inside tunnel interface at Oracle.
    pub oracle_bgp_ip: String,
    /// The IPv6 prefix of the customer end of the inside tunnel interface.
    pub customer_bgp_ipv6: Option<String>,
    /// The IPv6 prefix of the inside tunnel interface at Oracle.
    pub oracle_bgp_ipv6: Option<String>,
}

model! {
    FlexTunnelBgpSession {
        customer_bgp_asn = "customerBgpAsn";
        oracle_bgp_asn = "oracleBgpAsn";
        customer_bgp_ip = "customerBgpIp";
        oracle_bgp_ip = "oracleBgpIp";
        customer_bgp_ipv6 = "customerBgpIpv6";
        oracle_bgp_ipv6 = "oracleBgpIpv6";
    }
}
