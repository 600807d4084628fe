// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database home metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseHomeMetricDefinition {
    /// The metrics of active sessions, with CPU and wait time.
    pub activity_time_series_metrics: Vec<models::ActivityTimeSeriesMetrics>,
    /// The aggregate metrics of the database time.
    pub db_time_aggregate_metrics: models::DatabaseTimeAggregateMetrics,
    /// The aggregated I/O metrics.
    pub io_aggregate_metrics: models::DatabaseIOAggregateMetrics,
    /// The aggregated memory metrics.
    pub memory_aggregate_metrics: models::MemoryAggregateMetrics,
    /// The DB storage aggregate metrics.
    pub db_storage_aggregate_metrics: models::DatabaseStorageAggregateMetrics,
    /// The aggregate metrics of the CPU utilization.
    pub cpu_utilization_aggregate_metrics: Option<models::CpuUtilizationAggregateMetrics>,
    /// The statements aggregate metrics.
    pub statements_aggregate_metrics: Option<models::StatementsAggregateMetrics>,
    /// The failed connections aggregate metrics.
    pub failed_connections_aggregate_metrics: Option<models::FailedConnectionsAggregateMetrics>,
}

model! {
    DatabaseHomeMetricDefinition {
        activity_time_series_metrics = "activityTimeSeriesMetrics";
        db_time_aggregate_metrics = "dbTimeAggregateMetrics";
        io_aggregate_metrics = "ioAggregateMetrics";
        memory_aggregate_metrics = "memoryAggregateMetrics";
        db_storage_aggregate_metrics = "dbStorageAggregateMetrics";
        cpu_utilization_aggregate_metrics = "cpuUtilizationAggregateMetrics";
        statements_aggregate_metrics = "statementsAggregateMetrics";
        failed_connections_aggregate_metrics = "failedConnectionsAggregateMetrics";
    }
}
