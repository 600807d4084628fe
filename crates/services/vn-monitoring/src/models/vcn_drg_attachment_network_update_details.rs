// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VCN DRG attachment network update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnDrgAttachmentNetworkUpdateDetails {
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    VcnDrgAttachmentNetworkUpdateDetails, "type" = "VCN" {
        route_table_id = "routeTableId";
    }
}
