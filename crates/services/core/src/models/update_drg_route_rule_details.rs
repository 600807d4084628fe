// @generated from spec/core.yaml by cargo xtask generate; do not edit.

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
    /// The type of the destination.
    pub destination_type: Option<models::DrgRouteRuleDestinationType>,
    /// The OCID of the DRG attachment that is the next hop to the destination.
    pub next_hop_drg_attachment_id: Option<String>,
}

model! {
    UpdateDrgRouteRuleDetails {
        required {
            id = "id", with_id(String);
        }
        optional {
            destination = "destination", with_destination(String);
            destination_type = "destinationType",
                with_destination_type(models::DrgRouteRuleDestinationType);
            next_hop_drg_attachment_id = "nextHopDrgAttachmentId",
                with_next_hop_drg_attachment_id(String);
        }
    }
}
