// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationDetails {
    /// The replication state.
    pub replication_state: Option<models::ReplicationState>,
    /// The target region.
    pub target_region: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ReplicationDetails {
        replication_state = "replicationState";
        target_region = "targetRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
