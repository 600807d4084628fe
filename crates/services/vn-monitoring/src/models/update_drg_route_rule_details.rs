// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DRG route rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteRuleDetails {
    /// The ID of the resource.
    pub id: String,
    /// The destination. Example: `192.168.1.0/24`.
    pub destination: Option<String>,
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: Option<models::DrgRouteRuleDestinationType>,
    /// The OCID of the DRG attachment that is the next hop to the destination.
    pub next_hop_drg_attachment_id: Option<String>,
}

model! {
    UpdateDrgRouteRuleDetails {
        id = "id";
        destination = "destination";
        destination_type = "destinationType";
        next_hop_drg_attachment_id = "nextHopDrgAttachmentId";
    }
}
