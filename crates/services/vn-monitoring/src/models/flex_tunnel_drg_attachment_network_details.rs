// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a flex tunnel DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexTunnelDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: Option<String>,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// The route target that tags the routes imported from the attachment.
    pub import_route_target: Option<String>,
    /// The route target of the routes that are exported to the attachment.
    pub export_route_target: Option<String>,
    /// The MPLS label of the DRG attachment.
    pub mpls_label: Option<i64>,
    /// The IPv4 address for encapsulating ingress traffic to the DRG through the attachment.
    pub ingress_vip: Option<String>,
}

model! {
    FlexTunnelDrgAttachmentNetworkDetails, "type" = "FLEX_TUNNEL" {
        id = "id";
        transport_attachment_id = "transportAttachmentId";
        regional_oci_asn = "regionalOciAsn";
        import_route_target = "importRouteTarget";
        export_route_target = "exportRouteTarget";
        mpls_label = "mplsLabel";
        ingress_vip = "ingressVip";
    }
}
