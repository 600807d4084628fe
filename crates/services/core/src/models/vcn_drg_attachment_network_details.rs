// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VCN DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// Whether to import VCN CIDRs or subnet CIDRs from the attachment. VCN ingress routes are
    /// always imported.
    pub vcn_route_type: Option<models::VcnDrgAttachmentNetworkVcnRouteType>,
}

model! {
    VcnDrgAttachmentNetworkDetails, "type" = "VCN" {
        id = "id";
        route_table_id = "routeTableId";
        vcn_route_type = "vcnRouteType";
    }
}
