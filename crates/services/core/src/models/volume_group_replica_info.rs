// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Volume group replica information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupReplicaInfo {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the volume group replica.
    pub volume_group_replica_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    VolumeGroupReplicaInfo {
        display_name = "displayName";
        volume_group_replica_id = "volumeGroupReplicaId";
        availability_domain = "availabilityDomain";
        kms_key_id = "kmsKeyId";
    }
}
