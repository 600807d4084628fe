// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A flex tunnel BGP status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexTunnelBgpStatus {
    /// The OCID of the flex tunnel.
    pub flex_tunnel_id: String,
    /// The BGP session status.
    pub bgp_session_status: Option<models::FlexTunnelBgpStatusBgpSessionStatus>,
    /// The BGP session status IPv6.
    pub bgp_session_status_ipv6: Option<models::FlexTunnelBgpStatusBgpSessionStatusIpv6>,
}

model! {
    FlexTunnelBgpStatus {
        flex_tunnel_id = "flexTunnelId";
        bgp_session_status = "bgpSessionStatus";
        bgp_session_status_ipv6 = "bgpSessionStatusIpv6";
    }
}
