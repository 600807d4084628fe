// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance source via image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSourceViaImageDetails {
    /// The size of the boot volume in GB, from 50 to 32,768.
    pub boot_volume_size_in_gbs: Option<i64>,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// The number of volume performance units (VPUs) per GB of the boot volume.
    pub boot_volume_vpus_per_gb: Option<i64>,
    /// The filter that selects the source image of the instance.
    pub instance_source_image_filter_details: Option<models::InstanceSourceImageFilterDetails>,
}

model! {
    InstanceSourceViaImageDetails, "sourceType" = "image" {
        optional {
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
            image_id = "imageId", with_image_id(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            boot_volume_vpus_per_gb = "bootVolumeVpusPerGB", with_boot_volume_vpus_per_gb(i64);
            instance_source_image_filter_details = "instanceSourceImageFilterDetails",
                with_instance_source_image_filter_details(models::InstanceSourceImageFilterDetails);
        }
    }
}
