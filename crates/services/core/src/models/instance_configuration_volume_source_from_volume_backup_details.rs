// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration volume source from volume backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationVolumeSourceFromVolumeBackupDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    InstanceConfigurationVolumeSourceFromVolumeBackupDetails, "type" = "volumeBackup" {
        optional {
            id = "id", with_id(String);
        }
    }
}
