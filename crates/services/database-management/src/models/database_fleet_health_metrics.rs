// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database fleet health metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFleetHealthMetrics {
    /// The baseline time of the comparison.
    pub compare_baseline_time: String,
    /// The target time of the comparison.
    pub compare_target_time: String,
    /// The time window for the comparison of metrics.
    pub compare_type: Option<models::DatabaseFleetHealthMetricsCompareType>,
    /// The summary of the fleet.
    pub fleet_summary: Option<models::FleetSummary>,
    /// The databases of the fleet with their usage metrics.
    pub fleet_databases: Vec<models::DatabaseUsageMetrics>,
}

model! {
    DatabaseFleetHealthMetrics {
        compare_baseline_time = "compareBaselineTime";
        compare_target_time = "compareTargetTime";
        compare_type = "compareType";
        fleet_summary = "fleetSummary";
        fleet_databases = "fleetDatabases";
    }
}
