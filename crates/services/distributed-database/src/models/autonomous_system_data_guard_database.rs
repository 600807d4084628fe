// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous system Data Guard database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousSystemDataGuardDatabase {
    /// The original replica.
    pub original_replica: models::AutonomousSystemDataGuardReplica,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::AutonomousSystemDataGuardReplica>>,
}

model! {
    AutonomousSystemDataGuardDatabase {
        original_replica = "originalReplica";
        data_guard_replicas = "dataGuardReplicas";
    }
}
