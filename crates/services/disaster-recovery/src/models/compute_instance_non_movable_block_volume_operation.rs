// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compute instance non movable block volume operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceNonMovableBlockVolumeOperation {
    /// The OCID of the block volume.
    pub block_volume_id: String,
    /// The details of the attachment.
    pub attachment_details: Option<models::BlockVolumeAttachmentDetails>,
    /// The details of the mount.
    pub mount_details: Option<models::BlockVolumeMountDetails>,
}

model! {
    ComputeInstanceNonMovableBlockVolumeOperation {
        block_volume_id = "blockVolumeId";
        attachment_details = "attachmentDetails";
        mount_details = "mountDetails";
    }
}
