// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a create volume to launch.
    ///
    /// The field `volumeCreationType` selects the variant.
    pub enum LaunchCreateVolumeDetails by "volumeCreationType", sent {
        Attributes(models::LaunchCreateVolumeFromAttributes) = "ATTRIBUTES", as_attributes;
    }
}
