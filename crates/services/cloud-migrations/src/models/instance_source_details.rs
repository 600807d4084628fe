// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum InstanceSourceDetails by "sourceType" {
        BootVolume(models::InstanceSourceViaBootVolumeDetails) = "bootVolume", as_boot_volume;
        Image(models::InstanceSourceViaImageDetails) = "image", as_image;
    }
}
