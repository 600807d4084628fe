// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// MySQL fleet metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFleetMetrics {
    /// The start time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub start_time: String,
    /// The end time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub end_time: String,
    /// The databases of the fleet with their usage metrics.
    pub fleet_databases: Vec<models::MySqlDatabaseUsageMetrics>,
    /// The summary of the fleet.
    pub fleet_summary: Vec<models::MySqlFleetSummary>,
}

model! {
    MySqlFleetMetrics {
        start_time = "startTime";
        end_time = "endTime";
        fleet_databases = "fleetDatabases";
        fleet_summary = "fleetSummary";
    }
}
