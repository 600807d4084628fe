// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of volume group source from volumes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupSourceFromVolumesDetails {
    /// The OCIDs of the volumes in the volume group.
    pub volume_ids: Vec<String>,
}

model! {
    VolumeGroupSourceFromVolumesDetails, "type" = "volumeIds" {
        required {
            volume_ids = "volumeIds", with_volume_ids([String]);
        }
    }
}
