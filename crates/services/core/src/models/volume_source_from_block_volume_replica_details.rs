// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume source from block volume replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeSourceFromBlockVolumeReplicaDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    VolumeSourceFromBlockVolumeReplicaDetails, "type" = "blockVolumeReplica" {
        required {
            id = "id", with_id(String);
        }
    }
}
