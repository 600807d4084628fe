// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual circuit DRG attachment network update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitDrgAttachmentNetworkUpdateDetails {
    /// Whether the virtual circuit is an FFAB circuit.
    pub is_ffab: Option<bool>,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// Whether FastConnect goes through an edge POP region.
    pub is_edge_pop: Option<bool>,
    /// The name of the region.
    pub region_name: Option<String>,
    /// Whether all traffic of the virtual circuits is encrypted.
    pub transport_only_mode: Option<bool>,
}

model! {
    VirtualCircuitDrgAttachmentNetworkUpdateDetails, "type" = "VIRTUAL_CIRCUIT" {
        is_ffab = "isFFAB";
        regional_oci_asn = "regionalOciAsn";
        is_edge_pop = "isEdgePop";
        region_name = "regionName";
        transport_only_mode = "transportOnlyMode";
    }
}
