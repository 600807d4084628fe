// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HeatWave fleet metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveFleetMetrics {
    /// The start time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub start_time: String,
    /// The end time, in UTC. As a string, it has the form `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub end_time: String,
    /// The fleet clusters.
    pub fleet_clusters: Vec<models::HeatWaveClusterUsageMetrics>,
    /// The summary of the fleet.
    pub fleet_summary: Vec<models::HeatWaveFleetSummary>,
}

model! {
    HeatWaveFleetMetrics {
        start_time = "startTime";
        end_time = "endTime";
        fleet_clusters = "fleetClusters";
        fleet_summary = "fleetSummary";
    }
}
