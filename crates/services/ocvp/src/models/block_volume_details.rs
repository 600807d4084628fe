// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a block volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockVolumeDetails {
    /// The ID of the resource.
    pub id: String,
    /// The iSCSI qualified name (IQN) of the volume.
    pub iqn: Option<String>,
    /// The attachments.
    pub attachments: Option<Vec<models::BlockVolumeAttachment>>,
}

model! {
    BlockVolumeDetails {
        id = "id";
        iqn = "iqn";
        attachments = "attachments";
    }
}
