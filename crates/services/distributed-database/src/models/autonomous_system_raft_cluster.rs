// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous system raft cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousSystemRaftCluster {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The replication factor of the Raft cluster.
    pub replication_factor: i64,
    /// The number of witnesses in the Raft cluster.
    pub witness_count: i64,
    /// The mode of the replication unit (RU).
    pub ru_mode: models::AutonomousSystemRaftClusterRuMode,
    /// The databases.
    pub databases: Vec<models::DistributedAutonomousDatabaseShardDatabase>,
}

model! {
    AutonomousSystemRaftCluster {
        name = "name";
        replication_factor = "replicationFactor";
        witness_count = "witnessCount";
        ru_mode = "ruMode";
        databases = "databases";
    }
}
