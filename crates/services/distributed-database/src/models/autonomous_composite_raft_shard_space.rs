// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous composite raft shard space.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousCompositeRaftShardSpace {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The number of chunks.
    pub chunk_count: i64,
    /// The number of replication units in the shardspace.
    pub replication_unit_count: i64,
    /// The Raft clusters of the shardspace.
    pub raft_clusters: Vec<models::AutonomousCompositeShardSpaceRaftCluster>,
}

model! {
    AutonomousCompositeRaftShardSpace {
        name = "name";
        chunk_count = "chunkCount";
        replication_unit_count = "replicationUnitCount";
        raft_clusters = "raftClusters";
    }
}
