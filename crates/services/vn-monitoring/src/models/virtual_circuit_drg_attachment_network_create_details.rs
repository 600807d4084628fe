// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a virtual circuit DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The BGP ASN of the route target of the IPSec connection.
    pub regional_oci_asn: Option<String>,
    /// Whether FastConnect goes through an edge POP region.
    pub is_edge_pop: Option<bool>,
    /// The name of the region.
    pub region_name: Option<String>,
    /// Whether all traffic of the virtual circuits is encrypted.
    pub transport_only_mode: Option<bool>,
    /// The throughput.
    pub throughput: Option<models::VirtualCircuitDrgAttachmentNetworkCreateThroughput>,
    /// Whether it is whitelisted for ingress disintermediation C3.
    pub is_whitelisted_for_ingress_disintermediation_c3: Option<bool>,
}

model! {
    VirtualCircuitDrgAttachmentNetworkCreateDetails, "type" = "VIRTUAL_CIRCUIT" {
        id = "id";
        compartment_id = "compartmentId";
        regional_oci_asn = "regionalOciAsn";
        is_edge_pop = "isEdgePop";
        region_name = "regionName";
        transport_only_mode = "transportOnlyMode";
        throughput = "throughput";
        is_whitelisted_for_ingress_disintermediation_c3 =
            "isWhitelistedForIngressDisintermediationC3";
    }
}
