// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A flex tunnel configuration.
    ///
    /// The field `tunnelType` selects the variant.
    pub enum FlexTunnelConfiguration by "tunnelType", sent {
        Gre(models::GreFlexTunnelConfiguration) = "GRE", as_gre;
    }
    shared {
        /// The IP address of the customer end of the tunnel.
        customer_tunnel_ip = "customerTunnelIp", str, in Gre;
        /// The IP address of the tunnel end at Oracle.
        oracle_tunnel_ip = "oracleTunnelIp", str, in Gre;
        /// The BGP session.
        bgp_session = "bgpSession", ref models::FlexTunnelBgpSession, in Gre;
    }
}
