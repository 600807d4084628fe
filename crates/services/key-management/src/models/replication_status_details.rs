// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a replication status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatusDetails {
    /// The details of the replicas.
    pub replica_details: Option<Vec<models::ReplicaDetails>>,
}

model! {
    ReplicationStatusDetails {
        replica_details = "replicaDetails";
    }
}
