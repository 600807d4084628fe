// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPSec tunnel DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecTunnelDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The ID of the IPSec connection.
    pub ipsec_connection_id: Option<String>,
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
    /// Whether it is gamma DRG.
    pub is_gamma_drg: Option<bool>,
    /// The common export route target of the DRG attachment, instead of its own. Applies only with
    /// route unification.
    pub common_export_rt: Option<String>,
    /// The common import route target of the DRG attachment, instead of its own. Applies only with
    /// route unification.
    pub common_import_rt: Option<String>,
    /// Whether the route table of the attachment can use route unification.
    pub is_route_unification_enabled: Option<bool>,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: Option<String>,
}

model! {
    IpsecTunnelDrgAttachmentNetworkDetails, "type" = "IPSEC_TUNNEL" {
        id = "id";
        ipsec_connection_id = "ipsecConnectionId";
        import_route_target = "importRouteTarget";
        export_route_target = "exportRouteTarget";
        mpls_label = "mplsLabel";
        regional_oci_asn = "regionalOciAsn";
        ingress_vip = "ingressVip";
        is_gamma_drg = "isGammaDrg";
        common_export_rt = "commonExportRT";
        common_import_rt = "commonImportRT";
        is_route_unification_enabled = "isRouteUnificationEnabled";
        transport_attachment_id = "transportAttachmentId";
    }
}
