// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a remote peering connection DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemotePeeringConnectionDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the region of the peer.
    pub peer_region_name: Option<String>,
    /// The peer attachment route target.
    pub peer_attachment_route_target: Option<String>,
    /// The route target that tags the routes imported from the attachment.
    pub import_route_target: Option<String>,
    /// The route target of the routes that are exported to the attachment.
    pub export_route_target: Option<String>,
    /// The MPLS label of the DRG attachment.
    pub mpls_label: Option<i64>,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// The IPv4 address for encapsulating ingress traffic to the DRG through the attachment.
    pub ingress_vip: Option<String>,
}

model! {
    RemotePeeringConnectionDrgAttachmentNetworkDetails, "type" = "REMOTE_PEERING_CONNECTION" {
        id = "id";
        peer_region_name = "peerRegionName";
        peer_attachment_route_target = "peerAttachmentRouteTarget";
        import_route_target = "importRouteTarget";
        export_route_target = "exportRouteTarget";
        mpls_label = "mplsLabel";
        regional_oci_asn = "regionalOciAsn";
        ingress_vip = "ingressVip";
    }
}
