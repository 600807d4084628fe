// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous composite shard space raft cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousCompositeShardSpaceRaftClusterDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The replication factor of the Raft cluster.
    pub replication_factor: i64,
    /// The number of witnesses in the Raft cluster.
    pub witness_count: i64,
    /// The mode of the replication unit (RU).
    pub ru_mode: models::AutonomousCompositeShardSpaceRaftClusterRuMode,
    /// The databases.
    pub databases: Vec<models::CreateDistributedAutonomousDatabaseShardDatabaseDetails>,
}

model! {
    CreateAutonomousCompositeShardSpaceRaftClusterDetails {
        required {
            name = "name", with_name(String);
            replication_factor = "replicationFactor", with_replication_factor(i64);
            witness_count = "witnessCount", with_witness_count(i64);
            ru_mode = "ruMode",
                with_ru_mode(models::AutonomousCompositeShardSpaceRaftClusterRuMode);
            databases = "databases",
                with_databases([models::CreateDistributedAutonomousDatabaseShardDatabaseDetails]);
        }
    }
}
