// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database fleet Data Guard metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFleetDataguardMetrics {
    /// The Data Guard metrics.
    pub dataguard_metrics: Vec<models::DataguardMetrics>,
}

model! {
    DatabaseFleetDataguardMetrics {
        dataguard_metrics = "dataguardMetrics";
    }
}
