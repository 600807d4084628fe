// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A replication configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationConfig {
    /// The replication targets.
    pub replication_targets: Vec<models::ReplicationTarget>,
    /// Whether write requests to replicas are forwarded to the source secret.
    pub is_write_forward_enabled: Option<bool>,
}

model! {
    ReplicationConfig {
        required {
            replication_targets = "replicationTargets",
                with_replication_targets([models::ReplicationTarget]);
        }
        optional {
            is_write_forward_enabled = "isWriteForwardEnabled", with_is_write_forward_enabled(bool);
        }
    }
}
