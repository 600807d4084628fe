// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VCN DRG attachment network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnDrgAttachmentNetworkCreateDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    VcnDrgAttachmentNetworkCreateDetails, "type" = "VCN" {
        id = "id";
        route_table_id = "routeTableId";
    }
}
