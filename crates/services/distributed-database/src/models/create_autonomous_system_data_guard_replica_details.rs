// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous system Data Guard replica to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousSystemDataGuardReplicaDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The databases.
    pub databases: Vec<models::CreateDistributedAutonomousDatabaseShardDatabaseDetails>,
}

model! {
    CreateAutonomousSystemDataGuardReplicaDetails {
        required {
            name = "name", with_name(String);
            databases = "databases",
                with_databases([models::CreateDistributedAutonomousDatabaseShardDatabaseDetails]);
        }
    }
}
