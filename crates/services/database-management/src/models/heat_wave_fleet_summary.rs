// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a HeatWave fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveFleetSummary {
    /// The aggregated metrics.
    pub aggregated_metrics: Vec<models::HeatWaveFleetMetricSummaryDefinition>,
    /// The inventory of the fleet.
    pub inventory: Vec<models::HeatWaveFleetByCategory>,
}

model! {
    HeatWaveFleetSummary {
        aggregated_metrics = "aggregatedMetrics";
        inventory = "inventory";
    }
}
