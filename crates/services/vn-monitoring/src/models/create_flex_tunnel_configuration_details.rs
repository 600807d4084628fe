// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a flex tunnel configuration to create.
    ///
    /// The field `tunnelType` selects the variant.
    pub enum CreateFlexTunnelConfigurationDetails by "tunnelType", sent {
        Gre(models::CreateGreFlexTunnelConfigurationDetails) = "GRE", as_gre;
    }
    shared {
        /// The IP address of the customer end of the tunnel.
        customer_tunnel_ip = "customerTunnelIp", str, in Gre;
        /// The IP address of the tunnel end at Oracle.
        oracle_tunnel_ip = "oracleTunnelIp", str, in Gre;
        /// The BGP session.
        bgp_session = "bgpSession", ref models::CreateFlexTunnelBgpSessionDetails, in Gre;
    }
}
