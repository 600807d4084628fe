// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GRE flex tunnel configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GreFlexTunnelConfiguration {
    /// The IP address of the customer end of the tunnel.
    pub customer_tunnel_ip: String,
    /// The IP address of the tunnel end at Oracle.
    pub oracle_tunnel_ip: String,
    /// The BGP session.
    pub bgp_session: models::FlexTunnelBgpSession,
}

model! {
    GreFlexTunnelConfiguration, "tunnelType" = "GRE" {
        customer_tunnel_ip = "customerTunnelIp";
        oracle_tunnel_ip = "oracleTunnelIp";
        bgp_session = "bgpSession";
    }
}
