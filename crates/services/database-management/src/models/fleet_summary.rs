// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetSummary {
    /// The aggregated metrics.
    pub aggregated_metrics: Option<Vec<models::FleetMetricSummaryDefinition>>,
    /// The inventory of the fleet.
    pub inventory: Option<Vec<models::FleetStatusByCategory>>,
}

model! {
    FleetSummary {
        aggregated_metrics = "aggregatedMetrics";
        inventory = "inventory";
    }
}
