// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DRG peering connection to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetDrgPeeringConnectionDetails {
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The peer RPC route target.
    pub peer_rpc_route_target: String,
    /// The name of the region of the peer.
    pub peer_region_name: String,
    /// The peer ingress VIP.
    pub peer_ingress_vip: Option<String>,
}

model! {
    SetDrgPeeringConnectionDetails {
        drg_id = "drgId";
        peer_rpc_route_target = "peerRpcRouteTarget";
        peer_region_name = "peerRegionName";
        peer_ingress_vip = "peerIngressVIP";
    }
}
