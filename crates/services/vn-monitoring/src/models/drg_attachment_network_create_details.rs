// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DRG attachment network to create.
    ///
    /// The field `type` selects the variant.
    pub enum DrgAttachmentNetworkCreateDetails by "type", sent {
        FlexTunnel(models::FlexTunnelDrgAttachmentNetworkCreateDetails) = "FLEX_TUNNEL",
            as_flex_tunnel;
        Internet(models::InternetDrgAttachmentNetworkCreateDetails) = "INTERNET", as_internet;
        IpsecTunnel(models::IpsecTunnelDrgAttachmentNetworkCreateDetails) = "IPSEC_TUNNEL",
            as_ipsec_tunnel;
        Loopback(models::LoopBackDrgAttachmentNetworkCreateDetails) = "LOOPBACK", as_loopback;
        RemotePeeringConnection(models::RemotePeeringConnectionDrgAttachmentNetworkCreateDetails)
            = "REMOTE_PEERING_CONNECTION", as_remote_peering_connection;
        Vcn(models::VcnDrgAttachmentNetworkCreateDetails) = "VCN", as_vcn;
        VirtualCircuit(models::VirtualCircuitDrgAttachmentNetworkCreateDetails) = "VIRTUAL_CIRCUIT",
            as_virtual_circuit;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in FlexTunnel Internet IpsecTunnel Loopback RemotePeeringConnection Vcn
            VirtualCircuit;
    }
}
