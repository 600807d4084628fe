// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous system Data Guard replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousSystemDataGuardReplica {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The databases.
    pub databases: Vec<models::DistributedAutonomousDatabaseShardDatabase>,
}

model! {
    AutonomousSystemDataGuardReplica {
        name = "name";
        databases = "databases";
    }
}
