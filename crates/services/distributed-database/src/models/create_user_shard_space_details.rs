// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user shard space to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserShardSpaceDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The original replica.
    pub original_replica: models::CreateUserShardSpaceReplicaDetails,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::CreateUserShardSpaceReplicaDetails>>,
}

model! {
    CreateUserShardSpaceDetails {
        required {
            name = "name", with_name(String);
            original_replica = "originalReplica",
                with_original_replica(models::CreateUserShardSpaceReplicaDetails);
        }
        optional {
            data_guard_replicas = "dataGuardReplicas",
                with_data_guard_replicas([models::CreateUserShardSpaceReplicaDetails]);
        }
    }
}
