// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database home metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseHomeMetrics {
    /// The database home metrics.
    pub database_home_metrics: models::DatabaseHomeMetricDefinition,
    /// The database instance home metrics.
    pub database_instance_home_metrics: Option<Vec<models::DatabaseInstanceHomeMetricsDefinition>>,
}

model! {
    DatabaseHomeMetrics {
        database_home_metrics = "databaseHomeMetrics";
        database_instance_home_metrics = "databaseInstanceHomeMetrics";
    }
}
