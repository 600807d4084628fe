// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an instance source via image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceSourceViaImageDetails {
    /// Whether the previous boot volume is preserved.
    pub is_preserve_boot_volume_enabled: Option<bool>,
    /// The size of the boot volume in GB, from 50 to 32,768.
    pub boot_volume_size_in_gbs: Option<i64>,
    /// The OCID of the image.
    pub image_id: String,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    UpdateInstanceSourceViaImageDetails, "sourceType" = "image" {
        required {
            image_id = "imageId", with_image_id(String);
        }
        optional {
            is_preserve_boot_volume_enabled = "isPreserveBootVolumeEnabled",
                with_is_preserve_boot_volume_enabled(bool);
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
