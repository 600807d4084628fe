// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed autonomous database catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseCatalog {
    /// The original replica.
    pub original_replica: models::DistributedAutonomousDatabaseCatalogReplica,
    /// The Data Guard replicas.
    pub data_guard_replicas: Option<Vec<models::DistributedAutonomousDatabaseCatalogReplica>>,
}

model! {
    DistributedAutonomousDatabaseCatalog {
        original_replica = "originalReplica";
        data_guard_replicas = "dataGuardReplicas";
    }
}
