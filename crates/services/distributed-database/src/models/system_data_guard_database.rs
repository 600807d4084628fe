// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A system Data Guard database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemDataGuardDatabase {
    /// The original replica.
    pub original_replica: models::SystemDataGuardReplica,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::SystemDataGuardReplica>>,
}

model! {
    SystemDataGuardDatabase {
        original_replica = "originalReplica";
        data_guard_replicas = "dataGuardReplicas";
    }
}
