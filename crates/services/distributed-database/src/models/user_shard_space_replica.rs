// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user shard space replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserShardSpaceReplica {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The database.
    pub database: models::DistributedDatabaseShardDatabase,
}

model! {
    UserShardSpaceReplica {
        name = "name";
        database = "database";
    }
}
