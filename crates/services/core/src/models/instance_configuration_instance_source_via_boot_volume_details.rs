// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration instance source via boot volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationInstanceSourceViaBootVolumeDetails {
    /// The OCID of the boot volume.
    pub boot_volume_id: Option<String>,
}

model! {
    InstanceConfigurationInstanceSourceViaBootVolumeDetails, "sourceType" = "bootVolume" {
        optional {
            boot_volume_id = "bootVolumeId", with_boot_volume_id(String);
        }
    }
}
