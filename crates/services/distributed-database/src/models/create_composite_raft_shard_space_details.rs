// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a composite raft shard space to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompositeRaftShardSpaceDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The number of chunks.
    pub chunk_count: i64,
    /// The number of replication units in the shardspace.
    pub replication_unit_count: i64,
    /// The Raft clusters of the shardspace.
    pub raft_clusters: Vec<models::CreateCompositeShardSpaceRaftClusterDetails>,
}

model! {
    CreateCompositeRaftShardSpaceDetails {
        required {
            name = "name", with_name(String);
            chunk_count = "chunkCount", with_chunk_count(i64);
            replication_unit_count = "replicationUnitCount", with_replication_unit_count(i64);
            raft_clusters = "raftClusters",
                with_raft_clusters([models::CreateCompositeShardSpaceRaftClusterDetails]);
        }
    }
}
