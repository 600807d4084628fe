// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance non movable block volume attach to compute and mount operations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
    /// The attachments.
    pub attachments:
        Option<Vec<models::ComputeInstanceNonMovableBlockVolumeAttachOperationDetails>>,
    /// The mount operations on block volumes.
    pub mounts: Option<Vec<models::ComputeInstanceNonMovableBlockVolumeMountOperationDetails>>,
}

model! {
    ComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails {
        attachments = "attachments";
        mounts = "mounts";
    }
}
