// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A hydrated volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HydratedVolume {
    /// The UUID.
    pub uuid: String,
    /// The ID of the volume.
    pub volume_id: String,
    /// The type of the volume.
    pub volume_type: models::HydratedVolumeVolumeType,
    /// The ID of the unmodified volume.
    pub unmodified_volume_id: String,
}

model! {
    HydratedVolume {
        uuid = "uuid";
        volume_id = "volumeId";
        volume_type = "volumeType";
        unmodified_volume_id = "unmodifiedVolumeId";
    }
}
