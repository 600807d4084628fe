// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a loop back DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopBackDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IDs of the attached networks or target tunnel attachments.
    pub ids: Option<Vec<String>>,
}

model! {
    LoopBackDrgAttachmentNetworkDetails, "type" = "LOOPBACK" {
        id = "id";
        ids = "ids";
    }
}
