// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user shard space.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserShardSpace {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The original replica.
    pub original_replica: models::UserShardSpaceReplica,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::UserShardSpaceReplica>>,
}

model! {
    UserShardSpace {
        name = "name";
        original_replica = "originalReplica";
        data_guard_replicas = "dataGuardReplicas";
    }
}
