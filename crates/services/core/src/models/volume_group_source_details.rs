// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a volume group source.
    ///
    /// The field `type` selects the variant.
    pub enum VolumeGroupSourceDetails by "type" {
        VolumeGroupBackupId(models::VolumeGroupSourceFromVolumeGroupBackupDetails)
            = "volumeGroupBackupId", as_volume_group_backup_id;
        VolumeGroupId(models::VolumeGroupSourceFromVolumeGroupDetails) = "volumeGroupId",
            as_volume_group_id;
        VolumeGroupReplicaId(models::VolumeGroupSourceFromVolumeGroupReplicaDetails)
            = "volumeGroupReplicaId", as_volume_group_replica_id;
        VolumeIds(models::VolumeGroupSourceFromVolumesDetails) = "volumeIds", as_volume_ids;
    }
}
