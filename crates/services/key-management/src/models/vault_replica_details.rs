// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultReplicaDetails {
    /// The ID of the replication.
    pub replication_id: Option<String>,
}

model! {
    VaultReplicaDetails {
        replication_id = "replicationId";
    }
}
