// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an instance source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UpdateInstanceSourceDetails by "sourceType", sent {
        BootVolume(models::UpdateInstanceSourceViaBootVolumeDetails) = "bootVolume", as_boot_volume;
        Image(models::UpdateInstanceSourceViaImageDetails) = "image", as_image;
    }
    shared {
        /// Whether the previous boot volume is preserved.
        is_preserve_boot_volume_enabled = "isPreserveBootVolumeEnabled", copy bool, in BootVolume
            Image;
    }
}
