// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a vault replica to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVaultReplicaDetails {
    /// The region of the replica.
    pub replica_region: String,
    /// The replica vault metadata.
    pub replica_vault_metadata: Option<models::ReplicaVaultMetadata>,
}

model! {
    CreateVaultReplicaDetails {
        required {
            replica_region = "replicaRegion", with_replica_region(String);
        }
        optional {
            replica_vault_metadata = "replicaVaultMetadata",
                with_replica_vault_metadata(models::ReplicaVaultMetadata);
        }
    }
}
