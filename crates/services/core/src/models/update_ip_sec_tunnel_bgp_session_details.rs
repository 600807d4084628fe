// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an IPSec tunnel BGP session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIPSecTunnelBgpSessionDetails {
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
    /// The BGP ASN of the customer's network. Where `customerAsn` exists, it replaces this field.
    pub customer_bgp_asn: Option<String>,
}

model! {
    UpdateIPSecTunnelBgpSessionDetails {
        optional {
            oracle_interface_ip = "oracleInterfaceIp", with_oracle_interface_ip(String);
            customer_interface_ip = "customerInterfaceIp", with_customer_interface_ip(String);
            oracle_interface_ipv6 = "oracleInterfaceIpv6", with_oracle_interface_ipv6(String);
            customer_interface_ipv6 = "customerInterfaceIpv6", with_customer_interface_ipv6(String);
            customer_bgp_asn = "customerBgpAsn", with_customer_bgp_asn(String);
        }
    }
}
