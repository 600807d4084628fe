// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume source from volume backup delta.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeSourceFromVolumeBackupDeltaDetails {
    /// The OCID of the first backup of the boot volume.
    pub first_backup_id: String,
    /// The OCID of the second backup of the boot volume.
    pub second_backup_id: String,
    /// The block size for restoring volumes, in bytes. Must be a power of 2.
    pub change_block_size_in_bytes: Option<i64>,
}

model! {
    VolumeSourceFromVolumeBackupDeltaDetails, "type" = "volumeBackupDelta" {
        required {
            first_backup_id = "firstBackupId", with_first_backup_id(String);
            second_backup_id = "secondBackupId", with_second_backup_id(String);
        }
        optional {
            change_block_size_in_bytes = "changeBlockSizeInBytes",
                with_change_block_size_in_bytes(i64);
        }
    }
}
