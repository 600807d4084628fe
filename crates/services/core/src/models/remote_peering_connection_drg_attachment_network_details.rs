// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a remote peering connection DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemotePeeringConnectionDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    RemotePeeringConnectionDrgAttachmentNetworkDetails, "type" = "REMOTE_PEERING_CONNECTION" {
        id = "id";
    }
}
