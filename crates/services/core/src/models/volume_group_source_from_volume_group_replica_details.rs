// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume group source from volume group replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupSourceFromVolumeGroupReplicaDetails {
    /// The OCID of the volume group replica.
    pub volume_group_replica_id: String,
}

model! {
    VolumeGroupSourceFromVolumeGroupReplicaDetails, "type" = "volumeGroupReplicaId" {
        required {
            volume_group_replica_id = "volumeGroupReplicaId", with_volume_group_replica_id(String);
        }
    }
}
