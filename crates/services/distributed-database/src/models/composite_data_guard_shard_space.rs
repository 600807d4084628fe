// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A composite Data Guard shard space.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeDataGuardShardSpace {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The number of chunks.
    pub chunk_count: i64,
    /// The original replica.
    pub original_replica: models::CompositeDataGuardShardSpaceReplica,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::CompositeDataGuardShardSpaceReplica>>,
}

model! {
    CompositeDataGuardShardSpace {
        name = "name";
        chunk_count = "chunkCount";
        original_replica = "originalReplica";
        data_guard_replicas = "dataGuardReplicas";
    }
}
