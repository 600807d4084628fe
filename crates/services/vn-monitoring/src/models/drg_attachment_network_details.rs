// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DRG attachment network.
    ///
    /// The field `type` selects the variant.
    pub enum DrgAttachmentNetworkDetails by "type", sent {
        FlexTunnel(models::FlexTunnelDrgAttachmentNetworkDetails) = "FLEX_TUNNEL", as_flex_tunnel;
        Internet(models::InternetDrgAttachmentNetworkDetails) = "INTERNET", as_internet;
        IpsecTunnel(models::IpsecTunnelDrgAttachmentNetworkDetails) = "IPSEC_TUNNEL",
            as_ipsec_tunnel;
        Loopback(models::LoopBackDrgAttachmentNetworkDetails) = "LOOPBACK", as_loopback;
        RemotePeeringConnection(models::RemotePeeringConnectionDrgAttachmentNetworkDetails)
            = "REMOTE_PEERING_CONNECTION", as_remote_peering_connection;
        Vcn(models::VcnDrgAttachmentNetworkDetails) = "VCN", as_vcn;
        VirtualCircuit(models::VirtualCircuitDrgAttachmentNetworkDetails) = "VIRTUAL_CIRCUIT",
            as_virtual_circuit;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in FlexTunnel Internet IpsecTunnel Loopback RemotePeeringConnection Vcn
            VirtualCircuit;
    }
}
