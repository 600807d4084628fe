// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous composite Data Guard shard space to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousCompositeDataGuardShardSpaceDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The number of chunks.
    pub chunk_count: i64,
    /// The original replica.
    pub original_replica: models::CreateAutonomousCompositeDataGuardShardSpaceReplicaDetails,
    /// The Data Guard replicas.
    pub data_guard_replicas:
        Option<Vec<models::CreateAutonomousCompositeDataGuardShardSpaceReplicaDetails>>,
}

model! {
    CreateAutonomousCompositeDataGuardShardSpaceDetails {
        required {
            name = "name", with_name(String);
            chunk_count = "chunkCount", with_chunk_count(i64);
            original_replica = "originalReplica",
                with_original_replica(models::CreateAutonomousCompositeDataGuardShardSpaceReplicaDetails);
        }
        optional {
            data_guard_replicas = "dataGuardReplicas",
                with_data_guard_replicas([models::CreateAutonomousCompositeDataGuardShardSpaceReplicaDetails]);
        }
    }
}
