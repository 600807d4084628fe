// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR protection group member compute instance non movable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberComputeInstanceNonMovableDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether DR operations start and stop the non-movable instance. Prechecks cannot run on
    /// stopped instances.
    pub is_start_stop_enabled: Option<bool>,
    /// The operations on the file systems of the compute instance.
    pub file_system_operations:
        Option<Vec<models::UpdateComputeInstanceNonMovableFileSystemOperationDetails>>,
    /// The operations on block volumes of the compute instance. Deprecated: use
    /// `blockVolumeAttachAndMountOperations`.
    ///
    /// Deprecated.
    #[deprecated]
    pub block_volume_operations:
        Option<Vec<models::UpdateComputeInstanceNonMovableBlockVolumeOperationDetails>>,
    /// The operations for attaching and mounting block volumes.
    pub block_volume_attach_and_mount_operations:
        Option<models::UpdateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails>,
}

model! {
    UpdateDrProtectionGroupMemberComputeInstanceNonMovableDetails, "memberType" = "COMPUTE_INSTANCE_NON_MOVABLE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            is_start_stop_enabled = "isStartStopEnabled", with_is_start_stop_enabled(bool);
            file_system_operations = "fileSystemOperations",
                with_file_system_operations([models::UpdateComputeInstanceNonMovableFileSystemOperationDetails]);
            block_volume_operations = "blockVolumeOperations",
                with_block_volume_operations([models::UpdateComputeInstanceNonMovableBlockVolumeOperationDetails]);
            block_volume_attach_and_mount_operations = "blockVolumeAttachAndMountOperations",
                with_block_volume_attach_and_mount_operations(models::UpdateComputeInstanceNonMovableBlockVolumeAttachAndMountOperationsDetails);
        }
    }
}
