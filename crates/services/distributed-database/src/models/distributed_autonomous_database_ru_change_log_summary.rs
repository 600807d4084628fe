// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a distributed autonomous database ru change log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseRuChangeLogSummary {
    /// The name of the source shard.
    pub source_shard_name: Option<String>,
    /// The shard that the replication unit moves to.
    pub target_shard_name: Option<String>,
    /// The ID of the replication unit.
    pub ru_id: Option<String>,
    /// The status.
    pub status: Option<models::DistributedAutonomousDatabaseRuChangeLogStatus>,
    /// The originator that triggered the operation.
    pub triggered_by: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DistributedAutonomousDatabaseRuChangeLogSummary {
        source_shard_name = "sourceShardName";
        target_shard_name = "targetShardName";
        ru_id = "ruId";
        status = "status";
        triggered_by = "triggeredBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
