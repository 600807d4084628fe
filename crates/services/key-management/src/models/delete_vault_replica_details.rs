// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault replica to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVaultReplicaDetails {
    /// The region of the replica.
    pub replica_region: String,
}

model! {
    DeleteVaultReplicaDetails {
        required {
            replica_region = "replicaRegion", with_replica_region(String);
        }
    }
}
