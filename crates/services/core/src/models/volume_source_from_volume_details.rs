// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume source from volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeSourceFromVolumeDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    VolumeSourceFromVolumeDetails, "type" = "volume" {
        required {
            id = "id", with_id(String);
        }
    }
}
