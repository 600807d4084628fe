// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key version replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyVersionReplicaDetails {
    /// The ID of the replication.
    pub replication_id: Option<String>,
}

model! {
    KeyVersionReplicaDetails {
        replication_id = "replicationId";
    }
}
