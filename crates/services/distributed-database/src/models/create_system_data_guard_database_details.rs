// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a system Data Guard database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemDataGuardDatabaseDetails {
    /// The original replica.
    pub original_replica: models::CreateSystemDataGuardReplicaDetails,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::CreateSystemDataGuardReplicaDetails>>,
}

model! {
    CreateSystemDataGuardDatabaseDetails {
        required {
            original_replica = "originalReplica",
                with_original_replica(models::CreateSystemDataGuardReplicaDetails);
        }
        optional {
            data_guard_replicas = "dataGuardReplicas",
                with_data_guard_replicas([models::CreateSystemDataGuardReplicaDetails]);
        }
    }
}
