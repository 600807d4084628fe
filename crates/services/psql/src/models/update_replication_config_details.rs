// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a replication configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReplicationConfigDetails {
    /// Whether the recovery point objective (RPO) is enforced.
    pub is_rpo_enforced: Option<bool>,
    /// The recovery point objective (RPO), in seconds. Enforced only if `isRpoEnforced` is true.
    pub rpo_in_seconds: Option<i64>,
}

model! {
    UpdateReplicationConfigDetails {
        optional {
            is_rpo_enforced = "isRpoEnforced", with_is_rpo_enforced(bool);
            rpo_in_seconds = "rpoInSeconds", with_rpo_in_seconds(i64);
        }
    }
}
