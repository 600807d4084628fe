// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume source from volume backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeSourceFromVolumeBackupDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    VolumeSourceFromVolumeBackupDetails, "type" = "volumeBackup" {
        required {
            id = "id", with_id(String);
        }
    }
}
