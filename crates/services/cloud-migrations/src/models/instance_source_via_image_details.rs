// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance source via image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSourceViaImageDetails {
    /// The size of the boot volume in GB.
    pub boot_volume_size_in_gbs: Option<i64>,
    /// The OCID of the image.
    pub image_id: String,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The number of volume performance units (VPUs) per GB of the boot volume.
    pub boot_volume_vpus_per_gb: Option<i64>,
}

model! {
    InstanceSourceViaImageDetails, "sourceType" = "image" {
        required {
            image_id = "imageId", with_image_id(String);
        }
        optional {
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            boot_volume_vpus_per_gb = "bootVolumeVpusPerGB", with_boot_volume_vpus_per_gb(i64);
        }
    }
}
