// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A replication configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationConfig {
    /// Whether the recovery point objective (RPO) is enforced.
    pub is_rpo_enforced: bool,
    /// The recovery point objective (RPO), in seconds. Enforced only if `isRpoEnforced` is true.
    pub rpo_in_seconds: i64,
}

model! {
    ReplicationConfig {
        is_rpo_enforced = "isRpoEnforced";
        rpo_in_seconds = "rpoInSeconds";
    }
}
