// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRG route rule to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteRuleDetails {
    /// The type of the destination.
    pub destination_type: models::AddDrgRouteRuleDestinationType,
    /// The destination. Example: `192.168.1.0/24`.
    pub destination: String,
    /// The OCID of the DRG attachment that is the next hop to the destination.
    pub next_hop_drg_attachment_id: String,
}

model! {
    AddDrgRouteRuleDetails {
        required {
            destination_type = "destinationType",
                with_destination_type(models::AddDrgRouteRuleDestinationType);
            destination = "destination", with_destination(String);
            next_hop_drg_attachment_id = "nextHopDrgAttachmentId",
                with_next_hop_drg_attachment_id(String);
        }
    }
}
