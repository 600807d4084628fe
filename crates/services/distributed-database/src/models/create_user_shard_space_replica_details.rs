// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user shard space replica to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserShardSpaceReplicaDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The database.
    pub database: models::CreateDistributedDatabaseShardDatabaseDetails,
}

model! {
    CreateUserShardSpaceReplicaDetails {
        required {
            name = "name", with_name(String);
            database = "database",
                with_database(models::CreateDistributedDatabaseShardDatabaseDetails);
        }
    }
}
