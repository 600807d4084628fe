// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an instance source via boot volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceSourceViaBootVolumeDetails {
    /// Whether the previous boot volume is preserved.
    pub is_preserve_boot_volume_enabled: Option<bool>,
    /// The OCID of the boot volume.
    pub boot_volume_id: String,
}

model! {
    UpdateInstanceSourceViaBootVolumeDetails, "sourceType" = "bootVolume" {
        required {
            boot_volume_id = "bootVolumeId", with_boot_volume_id(String);
        }
        optional {
            is_preserve_boot_volume_enabled = "isPreserveBootVolumeEnabled",
                with_is_preserve_boot_volume_enabled(bool);
        }
    }
}
