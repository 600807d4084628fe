// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance configuration volume source.
    ///
    /// The field `type` selects the variant.
    pub enum InstanceConfigurationVolumeSourceDetails by "type" {
        Volume(models::InstanceConfigurationVolumeSourceFromVolumeDetails) = "volume", as_volume;
        VolumeBackup(models::InstanceConfigurationVolumeSourceFromVolumeBackupDetails)
            = "volumeBackup", as_volume_backup;
    }
}
