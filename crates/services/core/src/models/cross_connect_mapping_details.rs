// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a cross connect mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectMappingDetails {
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
    /// The IPv4 BGP status.
    pub ipv4_bgp_status: Option<models::CrossConnectMappingIpv4BgpStatus>,
    /// The IPv6 BGP status.
    pub ipv6_bgp_status: Option<models::CrossConnectMappingIpv6BgpStatus>,
    /// The FastConnect device at which the logical connection ends. It can differ from the physical
    /// one.
    pub oci_logical_device_name: Option<String>,
}

model! {
    CrossConnectMappingDetails {
        bgp_md5_auth_key = "bgpMd5AuthKey";
        cross_connect_or_cross_connect_group_id = "crossConnectOrCrossConnectGroupId";
        customer_bgp_peering_ip = "customerBgpPeeringIp";
        oracle_bgp_peering_ip = "oracleBgpPeeringIp";
        customer_bgp_peering_ipv6 = "customerBgpPeeringIpv6";
        oracle_bgp_peering_ipv6 = "oracleBgpPeeringIpv6";
        vlan = "vlan";
        ipv4_bgp_status = "ipv4BgpStatus";
        ipv6_bgp_status = "ipv6BgpStatus";
        oci_logical_device_name = "ociLogicalDeviceName";
    }
}
