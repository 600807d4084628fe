// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance configuration instance source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum InstanceConfigurationInstanceSourceDetails by "sourceType" {
        BootVolume(models::InstanceConfigurationInstanceSourceViaBootVolumeDetails) = "bootVolume",
            as_boot_volume;
        Image(models::InstanceConfigurationInstanceSourceViaImageDetails) = "image", as_image;
    }
}
