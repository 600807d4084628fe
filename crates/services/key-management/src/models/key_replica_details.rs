// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyReplicaDetails {
    /// The ID of the replication.
    pub replication_id: Option<String>,
}

model! {
    KeyReplicaDetails {
        replication_id = "replicationId";
    }
}
