// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Data Guard performance metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataguardPerformanceMetrics {
    /// The metrics data.
    pub metrics_data: Vec<models::PerformanceMetricsData>,
}

model! {
    DataguardPerformanceMetrics {
        metrics_data = "metricsData";
    }
}
