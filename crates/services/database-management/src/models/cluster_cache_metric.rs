// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cluster cache metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterCacheMetric {
    /// The cluster cache metrics.
    pub cluster_cache_metrics: Vec<models::TimeSeriesMetricDefinition>,
}

model! {
    ClusterCacheMetric {
        cluster_cache_metrics = "clusterCacheMetrics";
    }
}
