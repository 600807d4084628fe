// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual circuit DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// Whether the virtual circuit is an FFAB circuit.
    pub is_ffab: Option<bool>,
    /// Whether FastConnect goes through an edge POP region.
    pub is_edge_pop: Option<bool>,
    /// The route target that tags the routes imported from the attachment.
    pub import_route_target: Option<String>,
    /// The route target of the routes that are exported to the attachment.
    pub export_route_target: Option<String>,
    /// The MPLS label of the DRG attachment.
    pub mpls_label: Option<i64>,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// The name of the region.
    pub region_name: Option<String>,
    /// The common export route target of the DRG attachment, instead of its own. Applies only with
    /// route unification.
    pub common_export_rt: Option<String>,
    /// The common import route target of the DRG attachment, instead of its own. Applies only with
    /// route unification.
    pub common_import_rt: Option<String>,
    /// Whether ingress disintermediation is enabled.
    pub is_ingress_disintermediation_enabled: Option<bool>,
    /// Whether the route table of the attachment can use route unification.
    pub is_route_unification_enabled: Option<bool>,
    /// Whether all traffic of the virtual circuits is encrypted.
    pub transport_only_mode: Option<bool>,
}

model! {
    VirtualCircuitDrgAttachmentNetworkDetails, "type" = "VIRTUAL_CIRCUIT" {
        id = "id";
        is_ffab = "isFFAB";
        is_edge_pop = "isEdgePop";
        import_route_target = "importRouteTarget";
        export_route_target = "exportRouteTarget";
        mpls_label = "mplsLabel";
        regional_oci_asn = "regionalOciAsn";
        region_name = "regionName";
        common_export_rt = "commonExportRT";
        common_import_rt = "commonImportRT";
        is_ingress_disintermediation_enabled = "isIngressDisintermediationEnabled";
        is_route_unification_enabled = "isRouteUnificationEnabled";
        transport_only_mode = "transportOnlyMode";
    }
}
