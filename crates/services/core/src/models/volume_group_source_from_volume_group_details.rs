// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume group source from volume group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupSourceFromVolumeGroupDetails {
    /// The OCID of the volume group.
    pub volume_group_id: String,
}

model! {
    VolumeGroupSourceFromVolumeGroupDetails, "type" = "volumeGroupId" {
        required {
            volume_group_id = "volumeGroupId", with_volume_group_id(String);
        }
    }
}
