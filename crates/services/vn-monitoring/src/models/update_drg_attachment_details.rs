// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a DRG attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgAttachmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The details of the network.
    pub network_details: Option<models::DrgAttachmentNetworkUpdateDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the export route distribution, which determines how routes are advertised to the
    /// attachment. If null, none are advertised.
    pub export_drg_route_distribution_id: Option<String>,
}

model! {
    UpdateDrgAttachmentDetails {
        display_name = "displayName";
        drg_route_table_id = "drgRouteTableId";
        network_details = "networkDetails";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        export_drg_route_distribution_id = "exportDrgRouteDistributionId";
    }
}
