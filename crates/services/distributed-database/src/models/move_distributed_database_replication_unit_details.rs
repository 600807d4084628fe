// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a distributed database replication unit to move.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveDistributedDatabaseReplicationUnitDetails {
    /// The name of the source shard.
    pub source_shard_name: String,
    /// The name of the shard that the chunks are moved to.
    pub destination_shard_name: Option<String>,
    /// The numbers of the replication units to move. Only for Raft replication.
    pub replication_units: Option<Vec<i64>>,
}

model! {
    MoveDistributedDatabaseReplicationUnitDetails {
        required {
            source_shard_name = "sourceShardName", with_source_shard_name(String);
        }
        optional {
            destination_shard_name = "destinationShardName", with_destination_shard_name(String);
            replication_units = "replicationUnits", with_replication_units([i64]);
        }
    }
}
