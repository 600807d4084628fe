// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// BGP session information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BgpSessionInfo {
    /// The IP address of the inside tunnel interface at Oracle. Required for BGP routing. Example:
    /// `10.0.0.4/31`.
    pub oracle_interface_ip: Option<String>,
    /// The IP address of the inside tunnel interface at the CPE. Required for BGP routing. Example:
    /// `10.0.0.5/31`.
    pub customer_interface_ip: Option<String>,
    /// The IPv6 address of the inside tunnel interface at Oracle. Example: `2001:db8::1/64`.
    pub oracle_interface_ipv6: Option<String>,
    /// The IPv6 address of the inside tunnel interface at the CPE. Example: `2001:db8::1/64`.
    pub customer_interface_ipv6: Option<String>,
    /// The BGP ASN of Oracle.
    pub oracle_bgp_asn: Option<String>,
    /// The BGP ASN of the customer's network. Where `customerAsn` exists, it replaces this field.
    pub customer_bgp_asn: Option<String>,
    /// The BGP state.
    pub bgp_state: Option<models::BgpSessionInfoBgpState>,
    /// The BGP IPv6 state.
    pub bgp_ipv6_state: Option<models::BgpSessionInfoBgpIpv6State>,
}

model! {
    BgpSessionInfo {
        oracle_interface_ip = "oracleInterfaceIp";
        customer_interface_ip = "customerInterfaceIp";
        oracle_interface_ipv6 = "oracleInterfaceIpv6";
        customer_interface_ipv6 = "customerInterfaceIpv6";
        oracle_bgp_asn = "oracleBgpAsn";
        customer_bgp_asn = "customerBgpAsn";
        bgp_state = "bgpState";
        bgp_ipv6_state = "bgpIpv6State";
    }
}
