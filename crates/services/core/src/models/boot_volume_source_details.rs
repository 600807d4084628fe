// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a boot volume source.
    ///
    /// The field `type` selects the variant.
    pub enum BootVolumeSourceDetails by "type" {
        BootVolume(models::BootVolumeSourceFromBootVolumeDetails) = "bootVolume", as_boot_volume;
        BootVolumeBackup(models::BootVolumeSourceFromBootVolumeBackupDetails) = "bootVolumeBackup",
            as_boot_volume_backup;
        BootVolumeBackupDelta(models::BootVolumeSourceFromBootVolumeBackupDeltaDetails)
            = "bootVolumeBackupDelta", as_boot_volume_backup_delta;
        BootVolumeReplica(models::BootVolumeSourceFromBootVolumeReplicaDetails)
            = "bootVolumeReplica", as_boot_volume_replica;
    }
}
