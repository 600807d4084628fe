// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in compute instance non movable block volume attach and mount operations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
    /// The attachments.
    pub attachments:
        Option<Vec<models::UpdateComputeInstanceNonMovableBlockVolumeAttachOperationDetails>>,
    /// The mount operations on block volumes.
    pub mounts:
        Option<Vec<models::UpdateComputeInstanceNonMovableBlockVolumeMountOperationDetails>>,
}

model! {
    UpdateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
        optional {
            attachments = "attachments",
                with_attachments([models::UpdateComputeInstanceNonMovableBlockVolumeAttachOperationDetails]);
            mounts = "mounts",
                with_mounts([models::UpdateComputeInstanceNonMovableBlockVolumeMountOperationDetails]);
        }
    }
}
