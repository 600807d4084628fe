// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A cross connect mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectMapping {
    /// The key for BGP MD5 authentication. Null or empty if BGP MD5 authentication is not used.
    pub bgp_md5_auth_key: Option<Secret>,
    /// The OCID of the mapped cross-connect or cross-connect group.
    pub cross_connect_or_cross_connect_group_id: Option<String>,
    /// The BGP IPv4 address of the router at the other end of the session with Oracle. Example:
    /// `10.0.0.18/31`.
    pub customer_bgp_peering_ip: Option<String>,
    /// The BGP IPv4 address at Oracle, with a subnet mask from /28 to /31. Example: `10.0.0.19/31`.
    pub oracle_bgp_peering_ip: Option<String>,
    /// The BGP IPv6 address of the router at the other end of the session with Oracle. Example:
    /// `2001:db8::1/64`.
    pub customer_bgp_peering_ipv6: Option<String>,
    /// The IPv6 address of Oracle's end of the BGP session. Example: `2001:db8::2/64`.
    pub oracle_bgp_peering_ipv6: Option<String>,
    /// The number of the VLAN that the virtual circuit uses on its cross-connect or cross-connect
    /// group. Example: `200`.
    pub vlan: Option<i64>,
}

model! {
    CrossConnectMapping {
        optional {
            bgp_md5_auth_key = "bgpMd5AuthKey", with_bgp_md5_auth_key(Secret);
            cross_connect_or_cross_connect_group_id = "crossConnectOrCrossConnectGroupId",
                with_cross_connect_or_cross_connect_group_id(String);
            customer_bgp_peering_ip = "customerBgpPeeringIp", with_customer_bgp_peering_ip(String);
            oracle_bgp_peering_ip = "oracleBgpPeeringIp", with_oracle_bgp_peering_ip(String);
            customer_bgp_peering_ipv6 = "customerBgpPeeringIpv6",
                with_customer_bgp_peering_ipv6(String);
            oracle_bgp_peering_ipv6 = "oracleBgpPeeringIpv6", with_oracle_bgp_peering_ipv6(String);
            vlan = "vlan", with_vlan(i64);
        }
    }
}
