// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a boot volume source from boot volume replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeSourceFromBootVolumeReplicaDetails {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    BootVolumeSourceFromBootVolumeReplicaDetails, "type" = "bootVolumeReplica" {
        required {
            id = "id", with_id(String);
        }
    }
}
