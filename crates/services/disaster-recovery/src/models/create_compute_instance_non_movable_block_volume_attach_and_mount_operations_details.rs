// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of compute instance non movable block volume attach and mount operations to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
    /// The attachments.
    pub attachments:
        Option<Vec<models::CreateComputeInstanceNonMovableBlockVolumeAttachOperationDetails>>,
    /// The mount operations on block volumes.
    pub mounts:
        Option<Vec<models::CreateComputeInstanceNonMovableBlockVolumeMountOperationDetails>>,
}

model! {
    CreateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
        optional {
            attachments = "attachments",
                with_attachments([models::CreateComputeInstanceNonMovableBlockVolumeAttachOperationDetails]);
            mounts = "mounts",
                with_mounts([models::CreateComputeInstanceNonMovableBlockVolumeMountOperationDetails]);
        }
    }
}
