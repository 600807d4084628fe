// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRG route rule to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteRuleDetails {
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: models::AddDrgRouteRuleDestinationType,
    /// The destination. Example: `192.168.1.0/24`.
    pub destination: String,
    /// The OCID of the DRG attachment that is the next hop to the destination.
    pub next_hop_drg_attachment_id: String,
}

model! {
    AddDrgRouteRuleDetails {
        destination_type = "destinationType";
        destination = "destination";
        next_hop_drg_attachment_id = "nextHopDrgAttachmentId";
    }
}
