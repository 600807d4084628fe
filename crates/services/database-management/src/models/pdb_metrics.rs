// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// PDB metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PdbMetrics {
    /// The database usage metrics.
    pub database_usage_metrics: Vec<models::DatabaseUsageMetrics>,
}

model! {
    PdbMetrics {
        database_usage_metrics = "databaseUsageMetrics";
    }
}
