// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a volume source.
    ///
    /// The field `type` selects the variant.
    pub enum VolumeSourceDetails by "type" {
        BlockVolumeReplica(models::VolumeSourceFromBlockVolumeReplicaDetails)
            = "blockVolumeReplica", as_block_volume_replica;
        Volume(models::VolumeSourceFromVolumeDetails) = "volume", as_volume;
        VolumeBackup(models::VolumeSourceFromVolumeBackupDetails) = "volumeBackup",
            as_volume_backup;
        VolumeBackupDelta(models::VolumeSourceFromVolumeBackupDeltaDetails) = "volumeBackupDelta",
            as_volume_backup_delta;
    }
}
