// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a compute instance non movable block volume operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceNonMovableBlockVolumeOperationDetails {
    /// The OCID of the block volume.
    pub block_volume_id: String,
    /// The details of the attachment.
    pub attachment_details: Option<models::UpdateBlockVolumeAttachmentDetails>,
    /// The details of the mount.
    pub mount_details: Option<models::UpdateBlockVolumeMountDetails>,
}

model! {
    UpdateComputeInstanceNonMovableBlockVolumeOperationDetails {
        required {
            block_volume_id = "blockVolumeId", with_block_volume_id(String);
        }
        optional {
            attachment_details = "attachmentDetails",
                with_attachment_details(models::UpdateBlockVolumeAttachmentDetails);
            mount_details = "mountDetails",
                with_mount_details(models::UpdateBlockVolumeMountDetails);
        }
    }
}
