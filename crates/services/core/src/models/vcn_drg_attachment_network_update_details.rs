// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VCN DRG attachment network update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnDrgAttachmentNetworkUpdateDetails {
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// Whether to import VCN CIDRs or subnet CIDRs from the attachment. VCN ingress routes are
    /// always imported.
    pub vcn_route_type: Option<models::VcnDrgAttachmentNetworkUpdateVcnRouteType>,
}

model! {
    VcnDrgAttachmentNetworkUpdateDetails, "type" = "VCN" {
        optional {
            route_table_id = "routeTableId", with_route_table_id(String);
            vcn_route_type = "vcnRouteType",
                with_vcn_route_type(models::VcnDrgAttachmentNetworkUpdateVcnRouteType);
        }
    }
}
