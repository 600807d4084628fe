// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Failed connections aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedConnectionsAggregateMetrics {
    /// The failed connections.
    pub failed_connections: Option<models::MetricDataPoint>,
}

model! {
    FailedConnectionsAggregateMetrics {
        failed_connections = "failedConnections";
    }
}
