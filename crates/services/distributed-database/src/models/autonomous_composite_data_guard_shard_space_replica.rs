// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous composite Data Guard shard space replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousCompositeDataGuardShardSpaceReplica {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The databases.
    pub databases: Vec<models::DistributedAutonomousDatabaseShardDatabase>,
}

model! {
    AutonomousCompositeDataGuardShardSpaceReplica {
        name = "name";
        databases = "databases";
    }
}
