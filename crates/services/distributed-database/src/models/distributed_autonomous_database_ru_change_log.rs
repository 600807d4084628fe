// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed autonomous database ru change log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseRuChangeLog {
    /// The moves of replication units, the latest first.
    pub ru_change_log: Vec<models::DistributedAutonomousDatabaseRuChangeLogSummary>,
}

model! {
    DistributedAutonomousDatabaseRuChangeLog {
        ru_change_log = "ruChangeLog";
    }
}
