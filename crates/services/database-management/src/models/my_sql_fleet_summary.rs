// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a MySQL fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFleetSummary {
    /// The aggregated metrics.
    pub aggregated_metrics: Vec<models::MySqlFleetMetricSummaryDefinition>,
    /// The inventory of the fleet.
    pub inventory: Vec<models::MySqlFleetByCategory>,
}

model! {
    MySqlFleetSummary {
        aggregated_metrics = "aggregatedMetrics";
        inventory = "inventory";
    }
}
