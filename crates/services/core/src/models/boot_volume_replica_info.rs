// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Boot volume replica information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeReplicaInfo {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the boot volume replica.
    pub boot_volume_replica_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    BootVolumeReplicaInfo {
        display_name = "displayName";
        boot_volume_replica_id = "bootVolumeReplicaId";
        availability_domain = "availabilityDomain";
        kms_key_id = "kmsKeyId";
    }
}
