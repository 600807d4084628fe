// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume group source from volume group backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupSourceFromVolumeGroupBackupDetails {
    /// The OCID of the volume group backup.
    pub volume_group_backup_id: String,
}

model! {
    VolumeGroupSourceFromVolumeGroupBackupDetails, "type" = "volumeGroupBackupId" {
        required {
            volume_group_backup_id = "volumeGroupBackupId", with_volume_group_backup_id(String);
        }
    }
}
