// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a node source via image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeSourceViaImageDetails {
    /// The OCID of the image.
    pub image_id: String,
    /// The size of the boot volume in GB. At least 50.
    pub boot_volume_size_in_gbs: Option<i64>,
}

model! {
    NodeSourceViaImageDetails, "sourceType" = "IMAGE" {
        required {
            image_id = "imageId", with_image_id(String);
        }
        optional {
            boot_volume_size_in_gbs = "bootVolumeSizeInGBs", with_boot_volume_size_in_gbs(i64);
        }
    }
}
