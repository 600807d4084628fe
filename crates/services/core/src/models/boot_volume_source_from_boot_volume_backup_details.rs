// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a boot volume source from boot volume backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeSourceFromBootVolumeBackupDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    BootVolumeSourceFromBootVolumeBackupDetails, "type" = "bootVolumeBackup" {
        required {
            id = "id", with_id(String);
        }
    }
}
