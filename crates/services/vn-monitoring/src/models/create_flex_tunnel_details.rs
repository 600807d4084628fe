// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a flex tunnel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlexTunnelDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The OCID of the DRG attachment that carries the traffic.
    pub transport_attachment_id: String,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: String,
    /// The configuration of the flex tunnel.
    pub flex_tunnel_configuration: models::CreateFlexTunnelConfigurationDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateFlexTunnelDetails {
        compartment_id = "compartmentId";
        display_name = "displayName";
        drg_id = "drgId";
        transport_attachment_id = "transportAttachmentId";
        drg_route_table_id = "drgRouteTableId";
        flex_tunnel_configuration = "flexTunnelConfiguration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
