// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a boot volume source from boot volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeSourceFromBootVolumeDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    BootVolumeSourceFromBootVolumeDetails, "type" = "bootVolume" {
        required {
            id = "id", with_id(String);
        }
    }
}
