// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DRG attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrgAttachmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The details of the network.
    pub network_details: Option<models::DrgAttachmentNetworkCreateDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
}

model! {
    CreateDrgAttachmentDetails {
        display_name = "displayName";
        drg_id = "drgId";
        drg_route_table_id = "drgRouteTableId";
        network_details = "networkDetails";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        vcn_id = "vcnId";
    }
}
