// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Exadata infrastructure fleet health metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureFleetHealthMetrics {
    /// The baseline time of the comparison.
    pub compare_baseline_time: String,
    /// The target time of the comparison.
    pub compare_target_time: String,
    /// The time window for the comparison of metrics.
    pub compare_type: Option<models::ExadataInfrastructureFleetHealthMetricsCompareType>,
    /// The Exadata infrastructure fleet summary.
    pub exadata_infrastructure_fleet_summary: Option<models::ExadataInfrastructureFleetSummary>,
    /// The fleet Exadata infrastructures.
    pub fleet_exadata_infrastructures: Vec<models::ExadataInfrastructureUsageMetrics>,
}

model! {
    ExadataInfrastructureFleetHealthMetrics {
        compare_baseline_time = "compareBaselineTime";
        compare_target_time = "compareTargetTime";
        compare_type = "compareType";
        exadata_infrastructure_fleet_summary = "exadataInfrastructureFleetSummary";
        fleet_exadata_infrastructures = "fleetExadataInfrastructures";
    }
}
