// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Exadata infrastructure fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureFleetSummary {
    /// The aggregated metrics.
    pub aggregated_metrics: Option<Vec<models::ExadataFleetMetricSummaryDefinition>>,
    /// The inventory of the fleet.
    pub inventory: Option<Vec<models::ExadataInfrastructureFleetStatusByCategory>>,
}

model! {
    ExadataInfrastructureFleetSummary {
        aggregated_metrics = "aggregatedMetrics";
        inventory = "inventory";
    }
}
