// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database fleet ha overview metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFleetHaOverviewMetrics {
    /// The ha metrics.
    pub ha_metrics: Vec<models::DatabaseHaMetrics>,
}

model! {
    DatabaseFleetHaOverviewMetrics {
        ha_metrics = "haMetrics";
    }
}
