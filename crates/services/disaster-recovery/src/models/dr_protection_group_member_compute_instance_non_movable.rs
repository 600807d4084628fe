// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member compute instance non movable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberComputeInstanceNonMovable {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether DR operations start and stop the non-movable instance. Prechecks cannot run on
    /// stopped instances.
    pub is_start_stop_enabled: Option<bool>,
    /// The operations on the file systems of the compute instance.
    pub file_system_operations: Option<Vec<models::ComputeInstanceNonMovableFileSystemOperation>>,
    /// The operations on block volumes of the compute instance. Deprecated: use
    /// `blockVolumeAttachAndMountOperations`.
    ///
    /// Deprecated.
    #[deprecated]
    pub block_volume_operations: Option<Vec<models::ComputeInstanceNonMovableBlockVolumeOperation>>,
    /// The operations for attaching and mounting block volumes.
    pub block_volume_attach_and_mount_operations:
        Option<models::ComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails>,
}

model! {
    DrProtectionGroupMemberComputeInstanceNonMovable, "memberType" = "COMPUTE_INSTANCE_NON_MOVABLE" {
        member_id = "memberId";
        is_start_stop_enabled = "isStartStopEnabled";
        file_system_operations = "fileSystemOperations";
        block_volume_operations = "blockVolumeOperations";
        block_volume_attach_and_mount_operations = "blockVolumeAttachAndMountOperations";
    }
}
